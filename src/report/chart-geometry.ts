import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { axisTime } from './axis-time';
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

/** Where everything in a chart is: what draws it computes nothing. */
export interface ChartGeometry {
  /** Units of the drawing, as are the paths and each `y`. */
  readonly width: number;
  readonly height: number;
  readonly area: string;
  readonly line: string;
  readonly limit: ChartTick | undefined;
  /** From the bottom; with a line across the drawing. */
  readonly yTicks: readonly ChartTick[];
  /** From the left. */
  readonly xTicks: readonly Omit<ChartTick, 'y'>[];
}

/** A place on an axis. */
export interface ChartTick {
  readonly y: number;
  /** Of the drawing's extent, such as `12.5%`. */
  readonly at: string;
  readonly label: string;
}

/** Undefined when there is nothing to draw. */
export function chartGeometry(chart: UsageChart): ChartGeometry | undefined {
  const { ms, values, limit, format } = chart;
  const from = ms[0] ?? 0;
  const to = ms.at(-1) ?? 0;
  const top = Math.max(limit ?? 0, ...values) * HEAD_ROOM;
  if (to <= from || !(top > 0) || !Number.isFinite(top)) return undefined;
  const x = scaleLinear([from, to], [0, WIDTH]);
  const y = scaleLinear([0, top], [HEIGHT, 0]);
  const points = values.map((value, at): [number, number] => [
    round(x(ms[at] ?? from)),
    round(y(value)),
  ]);
  const yTick = (value: number): ChartTick => ({
    y: round(y(value)),
    at: percent(value, top),
    label: format(value),
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    area: area().y0(HEIGHT)(points) ?? '',
    line: line()(points) ?? '',
    limit: limit === undefined ? undefined : yTick(limit),
    yTicks: y.ticks(4).map(yTick),
    xTicks: scaleLinear([from / 1000, to / 1000], [0, 1])
      .ticks(5)
      .map((seconds) => ({
        at: percent(seconds * 1000 - from, to - from),
        label: axisTime(seconds),
      })),
  };
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
