import { dirname } from 'node:path';
import type { DefinitionTest, PluginDefinition } from './definition';
import type { DefinitionFileTest } from './definition-file';
import type { FaultCollector } from './fault-collector';
import { quote } from './quote';
import { parseRelativePath } from './relative-path';

/** Reads `tests:`, with the outcome a case has unless it says another. */
export function parseTests(
  tests: readonly DefinitionFileTest[],
  file: string,
  exitCodes: PluginDefinition['exitCodes'],
  faults: FaultCollector,
): DefinitionTest[] {
  const seen = new Set<string>();
  return tests.map((test, at) => {
    const pointer = `/tests/${at}`;
    if (seen.has(test.name)) {
      const message = `${quote(test.name)} is the name of another test too`;
      faults.add(`${pointer}/name`, 'unique', message);
    }
    seen.add(test.name);
    const exitCode = test.exit_code ?? 0;
    const meant = exitCodes.get(exitCode)?.outcome ?? 'plugin_failed';
    return {
      name: test.name,
      input: test.input,
      output: test.output,
      exitCode: test.exit_code,
      outcome: test.outcome ?? (exitCode === 0 ? 'succeeded' : meant),
      workspace: faults.parse(
        test.workspace,
        `${pointer}/workspace`,
        'path',
        (text) => parseRelativePath(text, dirname(file)),
        undefined,
      ),
    };
  });
}
