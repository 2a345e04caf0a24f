import { run, sleep } from './process.mjs';

const lines = (text) => text.split('\n').filter(Boolean).sort();

/** The containers and volumes of the engine, by name. */
export async function onEngine() {
  return {
    containers: lines(
      await run(['docker', 'ps', '--all', '--format={{.Names}}']),
    ),
    volumes: lines(await run(['docker', 'volume', 'ls', '--quiet'])),
  };
}

/** What is there now and was not before; the last sweep may need a moment. */
export async function leftovers(before) {
  for (let attempt = 1; ; attempt += 1) {
    const now = await onEngine();
    const left = [
      ...now.containers.filter((name) => !before.containers.includes(name)),
      ...now.volumes.filter((name) => !before.volumes.includes(name)),
    ];
    if (left.length === 0 || attempt === 5) return left;
    await sleep(1000);
  }
}
