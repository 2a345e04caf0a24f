/** The look of the report, on a screen, light and dark, and on paper. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --text: #1f2328; --muted: #59636e;
  --border: #d1d9e0; --soft: #eff2f5; --link: #0969da;
  --good: #1a7f37; --bad: #d1242f; --open: #9a6700;
  --resolve: #8c959f; --pull: #8250df; --create: #0969da; --start: #1b7c83;
  --run: #2da44e; --drain: #d4a72c; --judge: #bf3989; --wait: #d0d7de;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #e6edf3; --muted: #9198a1;
    --border: #3d444d; --soft: #212830; --link: #4493f8;
    --good: #3fb950; --bad: #f85149; --open: #d29922;
    --resolve: #848d97; --pull: #a371f7; --create: #4493f8; --start: #39c5cf;
    --run: #3fb950; --drain: #e3b341; --judge: #db61a2; --wait: #484f58;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0 auto; max-width: 1100px; padding: 24px 20px 64px;
  background: var(--page); color: var(--text);
  font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Inter, 'Noto Sans', sans-serif;
}
code, pre { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 12px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 16px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; min-width: 0; }
h3 code { font-size: 15px; font-weight: 600; overflow-wrap: anywhere; }
h3 .words { font-weight: 600; }
h3 .length { margin-left: auto; color: var(--muted); font-weight: 400; }
p { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.counts li { border: 1px solid currentColor; border-radius: 99px; padding: 2px 12px; }
.good { --verdict: var(--good); } .bad { --verdict: var(--bad); } .open { --verdict: var(--open); }
.counts li, .card .words { color: var(--verdict); }
.mark {
  display: inline-grid; place-items: center; flex: none; width: 18px; height: 18px; border-radius: 50%;
  background: var(--verdict); color: var(--card); font-size: 11px; line-height: 1;
}
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; color: var(--muted); font-size: 12px; }
.legend i { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 6px; }
.legend b { color: var(--text); font-weight: 600; font-variant-numeric: tabular-nums; }
i.resolve { background: var(--resolve); } i.pull { background: var(--pull); } i.create { background: var(--create); }
i.start { background: var(--start); } i.run { background: var(--run); } i.drain { background: var(--drain); }
i.judge { background: var(--judge); } i.wait { background: var(--wait); }
.bar { position: relative; display: block; overflow: hidden; border-radius: 3px; background: var(--soft); }
.bar i { position: absolute; top: 0; bottom: 0; }
.phases .bar { height: 14px; margin-bottom: 6px; }
.timeline, .card { background: var(--card); border: 1px solid var(--border); border-radius: 10px; }
.timeline { margin-top: 10px; padding: 10px 14px; }
.row { display: grid; grid-template-columns: minmax(90px, 190px) 1fr 76px; gap: 12px; align-items: center; padding: 3px 0; text-decoration: none; border-radius: 4px; }
a.row:hover { background: var(--soft); }
.row .name { display: flex; gap: 8px; align-items: center; min-width: 0; }
.row .name > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row .length { text-align: right; color: var(--muted); font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.track { position: relative; height: 16px; background: linear-gradient(var(--border), var(--border)) center / 100% 1px no-repeat; }
.track .bar { position: absolute; top: 0; bottom: 0; min-width: 4px; background: var(--verdict); }
.axis .track { background: none; border-top: 1px solid var(--border); margin-top: 4px; }
.axis .track span { position: absolute; top: 2px; transform: translateX(-50%); color: var(--muted); font-size: 11px; white-space: nowrap; }
.axis .track span:first-child { transform: none; }
.card { margin-top: 16px; padding: 16px 20px 12px; border-left: 4px solid var(--verdict); scroll-margin-top: 12px; }
.card:target { box-shadow: 0 0 0 2px var(--link); }
.card > * + * { margin-top: 12px; }
pre { margin: 0; padding: 10px 14px; max-height: 420px; overflow: auto; border-radius: 6px; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
pre.error { border-left: 3px solid var(--bad); }
.warnings li { padding: 4px 12px; border-left: 3px solid var(--open); background: var(--soft); overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(88px, 1fr)); gap: 10px 12px; }
dl, dd { margin: 0; }
dt { color: var(--muted); font-size: 12px; }
.figures dd { line-height: 1.35; }
.figures b { font-size: 15px; font-weight: 600; }
.figures small { display: block; color: var(--muted); font-size: 12px; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; align-items: baseline; }
.facts dd { overflow-wrap: anywhere; min-width: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px 28px; }
.chart { margin: 0; min-width: 0; }
figcaption { font-size: 12px; color: var(--muted); }
figcaption b { color: var(--text); }
.plot { position: relative; margin: 6px 8px 22px 58px; height: 120px; }
.plot svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.plot path, .plot line { vector-effect: non-scaling-stroke; fill: none; stroke-width: 1.5; }
.plot .grid { stroke: var(--border); stroke-width: 1; }
.plot line.limit { stroke: var(--bad); stroke-dasharray: 5 4; }
.memory { --curve: var(--run); } .cpu { --curve: var(--create); }
.plot path.line { stroke: var(--curve); stroke-linejoin: round; }
.plot path.area { fill: var(--curve); opacity: .18; }
.plot span { position: absolute; font-size: 11px; line-height: 1; color: var(--muted); white-space: nowrap; font-variant-numeric: tabular-nums; }
.plot .y { right: calc(100% + 8px); transform: translateY(50%); }
.plot .x { top: calc(100% + 6px); transform: translateX(-50%); }
.plot span.limit { right: 0; transform: translateY(-3px); color: var(--bad); }
details > * + * { margin-top: 8px; }
summary { cursor: pointer; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
.wide table { min-width: 640px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-top: 1px solid var(--border); }
thead th { border-top: 0; color: var(--muted); font-size: 12px; font-weight: 600; }
td { overflow-wrap: anywhere; min-width: 60px; }
.wide td:last-child { width: 50%; }
tr.error td:first-child { color: var(--bad); } tr.warning td:first-child { color: var(--open); }
.missing { margin-top: 16px; }
@media (max-width: 560px) {
  body { padding: 16px 10px 48px; }
  .card { padding: 12px 12px 10px; }
  .row { grid-template-columns: 96px 1fr 58px; gap: 8px; }
  .plot .x:nth-child(even), .axis .track span:nth-child(even) { display: none; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: 6px; }
  .charts { grid-template-columns: 1fr; }
}
@media print {
  :root { --page: #fff; }
  body { max-width: none; padding: 0; font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card { break-inside: avoid-page; }
  pre { max-height: none; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
