import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usageCharts } from '../../report/usage-charts';
import type { UsageCurve } from '../../runner/usage-curve';
import { getUsage } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { UsageChart } from './usage-chart';

/** How often a curve grows while the plugin runs. */
const LOOK_PAUSE_MS = 1_000;

/** Memory and CPU against their limits, live while it runs. */
export function ExecutionCharts({
  record,
  isOver,
}: {
  readonly record: ShownRecord;
  readonly isOver: boolean;
}): VNode | null {
  const curve = useCurve(record.execution_id, isOver);
  const charts = usageCharts(record, curve);
  if (charts.length === 0) return null;
  return (
    <div class="charts">
      {charts.map((chart) => (
        <UsageChart key={chart.kind} chart={chart} />
      ))}
    </div>
  );
}

function useCurve(id: string, isOver: boolean): UsageCurve | undefined {
  const [curve, setCurve] = useState<UsageCurve>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      // A curve is a courtesy: that the server is away is said elsewhere.
      const found = await getUsage(id).catch(() => undefined);
      if (!isWanted) return;
      if (found !== undefined) setCurve(found);
      if (!isOver) timer = setTimeout(() => void look(), LOOK_PAUSE_MS);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [id, isOver]);
  return curve;
}
