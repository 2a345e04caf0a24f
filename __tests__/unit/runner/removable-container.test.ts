import type { Orchestrator } from '../../../src/orchestrator/orchestrator';
import { watchEndCauses, type EndCauses } from '../../../src/runner/end-cause';
import { removableContainer } from '../../../src/runner/removable-container';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { aSpec } from '../../fakes/values';

const spec = aSpec();
const nothing = (): void => undefined;
const BROKEN = new Error('it broke off');

function open(script: ContainerScript = {}): {
  readonly causes: EndCauses;
  readonly orchestrator: FakeOrchestrator;
  readonly container: ReturnType<typeof removableContainer>;
} {
  const causes = watchEndCauses('greet', new AbortController().signal);
  const orchestrator = new FakeOrchestrator(script);
  const container = removableContainer(orchestrator, causes, 5_000);
  return { causes, orchestrator, container };
}

test('one that was created is removed, once', async () => {
  const { orchestrator, container } = open();
  const created = await container.create(spec, nothing);
  expect(created.name).toBe(spec.name);
  await Promise.all([container.remove(), container.remove()]);
  expect(orchestrator.calls).toEqual(['create', 'remove']);
  expect(orchestrator.existing.size).toBe(0);
});

test('one that was never asked for is nobody’s', async () => {
  const { orchestrator, container } = open();
  await container.remove();
  expect(orchestrator.calls).toEqual([]);
});

test('one that an engine did not own up to is removed by its name', async () => {
  const { orchestrator, container } = open({ createError: BROKEN });
  await expect(container.create(spec, nothing)).rejects.toBe(BROKEN);
  await container.remove();
  expect(orchestrator.calls).toEqual([
    'create',
    'removeContainer plugin-runner-greet-0001 0001',
  ]);
  expect(orchestrator.existing.size).toBe(0);
});

test('so is one whose creation a cause was faster than', async () => {
  const causes = watchEndCauses('greet', new AbortController().signal);
  const removed: [string, number][] = [];
  const engine: Pick<Orchestrator, 'createContainer' | 'removeContainer'> = {
    createContainer: () => new Promise(() => undefined),
    removeContainer: (name, _id, budgetMs) => {
      removed.push([name, budgetMs]);
      return Promise.resolve(false);
    },
  };
  const container = removableContainer(engine, causes, 60_000);
  const creation = container.create(spec, nothing);
  causes.add({ outcome: 'timed_out', message: 'It was slow.' });
  await expect(creation).rejects.toThrow('It was slow.');
  await container.remove();
  // The grace would leave more: no time makes a container of it.
  expect(removed).toEqual([[spec.name, 4_000]]);
});

test('a removal that has failed is that one until it is tried again', async () => {
  const script = { removeError: BROKEN, removeErrors: 1 };
  const { orchestrator, container } = open(script);
  await container.create(spec, nothing);
  await expect(container.remove()).rejects.toBe(BROKEN);
  await expect(container.remove()).rejects.toBe(BROKEN);
  await expect(container.removeAgain()).resolves.toBeUndefined();
  await expect(container.remove()).resolves.toBeUndefined();
  expect(orchestrator.calls).toEqual(['create', 'remove', 'remove']);
});
