/**
 * The command line of src/cli as commander declares it, for what is generated
 * of it: its help, and its tables. Only the declarations are loaded.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { CACHE, ROOT } from './process.mjs';

/** The parsed program, as its module would have it outside a terminal. */
export function cliProgram() {
  const out = path.join(CACHE, `cli-program-${process.pid}`);
  try {
    write(out, 'package.json', '{"type": "commonjs"}');
    translate('src/cli/program.ts', out, new Set());
    const { createProgram } = createRequire(import.meta.url)(
      path.join(out, 'src/cli/program.js'),
    );
    return createProgram(
      { stdout: {}, stderr: {} },
      () => {},
      () => {},
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A file, and what it needs to be loaded: what it may load later is not. */
function translate(file, out, done) {
  if (done.has(file)) return;
  done.add(file);
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const needed = source.matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm,
  );
  for (const [, name] of needed) {
    const target = path.join(path.dirname(file), name);
    if (target === 'package.json') continue;
    if (target.endsWith('generated/help')) {
      // What is being generated need not be there yet.
      write(out, `${target}.js`, 'exports.help = "";');
    } else translate(`${target}.ts`, out, done);
  }
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  });
  write(
    out,
    file.replace(/\.ts$/, '.js'),
    outputText.replaceAll(
      /require\("(?:\.\.\/)+package\.json"\)/g,
      `require(${JSON.stringify(path.join(ROOT, 'package.json'))})`,
    ),
  );
}

function write(out, file, text) {
  const target = path.join(out, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
