/** The shells that the command line completes in. */
import { aptInstall, attempt } from './process.mjs';

const SHELLS = ['bash', 'zsh', 'fish'];

/** Installs those that are missing. @returns their names */
export async function ensureShells() {
  const missing = [];
  for (const shell of SHELLS) {
    if ((await attempt([shell, '-c', 'true'])) === undefined) {
      missing.push(shell);
    }
  }
  if (missing.length > 0) {
    await aptInstall(missing, 'Completions are tested in their shells');
  }
  return SHELLS.join(', ');
}
