/** Is every generated file what its source generates? Changes nothing. */
import path from 'node:path';
import { ROOT, runVisibly } from './process.mjs';

const checks = ['generate.mjs', 'bundle.mjs'];
for (const script of checks) {
  const file = path.join(ROOT, 'scripts', script);
  const exitCode = await runVisibly([process.execPath, file, '--check']);
  if (exitCode !== 0) process.exitCode = 1;
}
