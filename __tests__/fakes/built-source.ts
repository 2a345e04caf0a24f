import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import packageJson from '../../package.json' with { type: 'json' };

const SOURCE = resolve(import.meta.dirname, '../../src');
/** Inside the repository, so that packages are found. */
const CACHE = resolve(import.meta.dirname, '../../.cache');

/** A worker of the source at hand. */
export interface BuiltSource {
  /** Absolute path of the entry. */
  readonly file: string;
  remove(): void;
}

/**
 * Translates the layers that worker threads are made of, so that a test runs
 * the source at hand in a thread instead of the committed bundle.
 * @param entry below `src/`, such as `runner/schema-worker.ts`
 */
export function builtSource(entry: string): BuiltSource {
  mkdirSync(CACHE, { recursive: true });
  const out = mkdtempSync(join(CACHE, 'built-source-'));
  const { version } = packageJson;
  writeFileSync(
    join(out, 'package.json'),
    JSON.stringify({ type: 'commonjs', version }),
  );
  for (const layer of ['definition', 'registry', 'runner', 'telemetry']) {
    for (const name of readdirSync(join(SOURCE, layer), { recursive: true })) {
      const file = join(layer, String(name));
      if (/(?<!\.d)\.[tj]s$/.test(file)) translate(file, join(out, 'src'));
    }
  }
  return {
    file: join(out, 'src', entry.replace(/\.ts$/, '.js')),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}

function translate(file: string, out: string): void {
  const { outputText } = ts.transpileModule(
    readFileSync(join(SOURCE, file), 'utf8'),
    {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2023,
        esModuleInterop: true,
        allowJs: true,
      },
    },
  );
  const target = join(out, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
