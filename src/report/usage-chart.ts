import { chartGeometry, type UsageChart } from './chart-geometry';
import { html, type Html } from './html';

/** The chart as an inline SVG; nothing when there is nothing to draw. */
export function usageChart(chart: UsageChart): Html {
  const geometry = chartGeometry(chart);
  if (geometry === undefined) return html``;
  const { width, height, area, line, limit, xTicks, yTicks } = geometry;
  const rule = (kind: 'grid' | 'limit', y: number): Html =>
    html`<line class="${kind}" x1="0" x2="${width}" y1="${y}" y2="${y}" />`;
  return html`<figure class="chart ${chart.kind}">
    <figcaption><b>${chart.title}</b> <span>${chart.summary}</span></figcaption>
    <div class="plot">
      <svg
        role="img"
        aria-label="${chart.title}: ${chart.summary}"
        viewBox="0 0 ${width} ${height}"
        preserveAspectRatio="none"
      >
        ${yTicks.map(({ y }) => rule('grid', y))}
        <path class="area" d="${area}" />
        <path class="line" d="${line}" />
        ${limit && rule('limit', limit.y)}
      </svg>
      ${yTicks.map(
        ({ at, label }) =>
          html`<span class="y" style="bottom:${at}">${label}</span>`,
      )}
      ${
        limit &&
        html`<span class="limit" style="bottom:${limit.at}"
          >limit ${limit.label}</span
        >`
      }
      ${xTicks.map(
        ({ at, label }) =>
          html`<span class="x" style="left:${at}">${label}</span>`,
      )}
    </div>
  </figure>`;
}
