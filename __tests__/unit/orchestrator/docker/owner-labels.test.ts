import {
  EXPIRES_LABEL,
  OWNER_LABEL,
} from '../../../../src/orchestrator/docker/labels';
import { ownerLabels } from '../../../../src/orchestrator/docker/owner-labels';
import { formatOwner, ownProcess } from '../../../../src/orchestrator/owner';

test("they name this process, and a whole millisecond of the engine's clock", () => {
  const owner = ownProcess();
  expect(ownerLabels({ clockMs: () => 1000.25 }, 500)).toEqual({
    [OWNER_LABEL]: owner === undefined ? '' : formatOwner(owner),
    [EXPIRES_LABEL]: '1501',
  });
});

test('for an engine without a clock, ours is the best there is', () => {
  const before = Date.now();
  const labels = ownerLabels({ clockMs: () => undefined }, 500);
  const expiresMs = Number(labels[EXPIRES_LABEL]);
  expect(expiresMs).toBeGreaterThanOrEqual(before + 500);
  expect(expiresMs).toBeLessThanOrEqual(Date.now() + 500);
});
