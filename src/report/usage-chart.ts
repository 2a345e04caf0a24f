import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { axisTime } from './axis-time';
import { html, type Html } from './html';
import { percent } from './percent';

/** Units of the drawing; the page stretches it. */
const WIDTH = 600;
const HEIGHT = 100;
/** Room above the highest line. */
const HEAD_ROOM = 1.08;

/** A figure over time, against its limit. */
export interface UsageChart {
  readonly title: string;
  /** What the chart says, in words. */
  readonly summary: string;
  readonly kind: 'memory' | 'cpu';
  /** Milliseconds from the start of the execution, of each value. */
  readonly ms: readonly number[];
  readonly values: readonly number[];
  readonly limit: number | undefined;
  /** A value with its unit, as the axis and the limit show it. */
  readonly format: (value: number) => string;
}

/** The chart as an inline SVG; nothing when there is nothing to draw. */
export function usageChart(chart: UsageChart): Html {
  const { ms, values, limit, format } = chart;
  const from = ms[0] ?? 0;
  const to = ms.at(-1) ?? 0;
  const top = Math.max(limit ?? 0, ...values) * HEAD_ROOM;
  if (to <= from || !(top > 0) || !Number.isFinite(top)) return html``;
  const x = scaleLinear([from, to], [0, WIDTH]);
  const y = scaleLinear([0, top], [HEIGHT, 0]);
  const points = values.map((value, at): [number, number] => [
    round(x(ms[at] ?? from)),
    round(y(value)),
  ]);
  const yTicks = y.ticks(4);
  const xTicks = scaleLinear([from / 1000, to / 1000], [0, 1]).ticks(5);
  return html`<figure class="chart ${chart.kind}">
    <figcaption><b>${chart.title}</b> <span>${chart.summary}</span></figcaption>
    <div class="plot">
      <svg
        role="img"
        aria-label="${chart.title}: ${chart.summary}"
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        preserveAspectRatio="none"
      >
        ${yTicks.map((value) => rule('grid', round(y(value))))}
        <path class="area" d="${area().y0(HEIGHT)(points)}" />
        <path class="line" d="${line()(points)}" />
        ${limit === undefined ? null : rule('limit', round(y(limit)))}
      </svg>
      ${yTicks.map(
        (value) =>
          html`<span class="y" style="bottom:${percent(value, top)}"
            >${format(value)}</span
          >`,
      )}
      ${
        limit === undefined
          ? null
          : html`<span class="limit" style="bottom:${percent(limit, top)}"
              >limit ${format(limit)}</span
            >`
      }
      ${xTicks.map(
        (seconds) =>
          html`<span
            class="x"
            style="left:${percent(seconds * 1000 - from, to - from)}"
            >${axisTime(seconds)}</span
          >`,
      )}
    </div>
  </figure>`;
}

function rule(kind: 'grid' | 'limit', y: number): Html {
  return html`<line
    class="${kind}"
    x1="0"
    x2="${WIDTH}"
    y1="${y}"
    y2="${y}"
  />`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
