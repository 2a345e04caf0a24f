import type { VNode } from 'preact';
import {
  chartGeometry,
  type UsageChart as Chart,
} from '../../report/chart-geometry';

/** The chart as an SVG; nothing when there is nothing to draw. */
export function UsageChart({ chart }: { readonly chart: Chart }): VNode | null {
  const geometry = chartGeometry(chart);
  if (geometry === undefined) return null;
  const { width, height, limit, xTicks, yTicks } = geometry;
  const rule = (kind: 'grid' | 'limit', y: number): VNode => (
    <line class={kind} x1="0" x2={width} y1={y} y2={y} />
  );
  return (
    <figure class={`chart ${chart.kind}`}>
      <figcaption>
        <b>{chart.title}</b> <span>{chart.summary}</span>
      </figcaption>
      <div class="plot">
        <svg
          role="img"
          aria-label={`${chart.title}: ${chart.summary}`}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          {yTicks.map(({ y }) => rule('grid', y))}
          <path class="area" d={geometry.area} />
          <path class="line" d={geometry.line} />
          {limit && rule('limit', limit.y)}
        </svg>
        {yTicks.map(({ at, label }) => (
          <span class="y" style={{ bottom: at }}>
            {label}
          </span>
        ))}
        {limit && (
          <span class="limit" style={{ bottom: limit.at }}>
            limit {limit.label}
          </span>
        )}
        {xTicks.map(({ at, label }) => (
          <span class="x" style={{ left: at }}>
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}
