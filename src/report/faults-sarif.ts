import { isAbsolute, relative, sep } from 'node:path';
import type { LocatedFault } from '../definition/located-fault';

/** Who found it. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/**
 * Faults as a SARIF 2.1.0 log, which code scanning takes.
 * @param root absolute path of the repository: its files are named by their
 * paths in it, others by their URI
 */
export function faultsSarif(
  faults: readonly LocatedFault[],
  root: string,
  { name, version }: SarifTool,
): object {
  const rules = [...new Set(faults.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: faults.map((fault) => ({
          ruleId: fault.rule,
          ruleIndex: rules.indexOf(fault.rule),
          level: 'error',
          message: { text: fault.message },
          locations: [location(fault, root)],
        })),
      },
    ],
  };
}

/** Code scanning shows nothing that has no line. */
function location(
  { file, position, pointer }: LocatedFault,
  root: string,
): object {
  const { line = 1, column = 1 } = position ?? {};
  return {
    physicalLocation: {
      artifactLocation: artifact(file, root),
      region: { startLine: line, startColumn: column },
    },
    ...(pointer !== '' && {
      logicalLocations: [{ fullyQualifiedName: pointer }],
    }),
  };
}

function artifact(file: string, root: string): object {
  const inside = relative(root, file);
  const isInside = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  const path = (isInside ? inside : file)
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
  return isInside
    ? { uri: path, uriBaseId: '%SRCROOT%' }
    : { uri: `file://${path}` };
}
