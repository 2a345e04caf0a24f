import type { ExitCodeMeaning } from './definition';
import type { DefinitionFile } from './definition-file';
import type { FaultCollector } from './fault-collector';
import { pointerTo } from './json-pointer';
import { quote } from './quote';

const CODE = /^[1-9][0-9]{0,2}$/;
const MAX_CODE = 255;

/** Reads `exit_codes:`. Exit code 0 always means that the plugin is content. */
export function parseExitCodes(
  raw: NonNullable<DefinitionFile['exit_codes']>,
  faults: FaultCollector,
): ReadonlyMap<number, ExitCodeMeaning> {
  const meanings = new Map<number, ExitCodeMeaning>();
  for (const [text, { meaning, outcome }] of Object.entries(raw)) {
    const code = Number(text);
    if (!CODE.test(text) || code > MAX_CODE) {
      const message = `${quote(text)} is not an exit code from 1 to ${MAX_CODE}`;
      faults.add(pointerTo('/exit_codes', text), 'exit_code', message);
      continue;
    }
    meanings.set(code, { meaning, outcome: outcome ?? 'plugin_failed' });
  }
  return meanings;
}
