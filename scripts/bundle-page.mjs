/** Bundles the page that `plugin-runner serve` shows. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './process.mjs';

const SOURCE = path.join(ROOT, 'src', 'page');

/** Like the rest of dist/ it is read before it is run: nothing is minified. */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  metafile: true,
  logLevel: 'silent',
};

/** Writes index.html, page.js, page.css and licenses.txt. */
export async function bundlePage(out) {
  // For a browser: what needs a module of Node.js is refused.
  const script = await build({
    ...OPTIONS,
    entryPoints: ['src/page/main.tsx'],
    platform: 'browser',
    legalComments: 'none', // licenses.txt has them whole
  });
  const files = {
    'index.html': await readFile(path.join(SOURCE, 'index.html'), 'utf8'),
    'page.js': script.outputFiles[0].text,
    'page.css': `${await reportStyle()}\n${await readFile(path.join(SOURCE, 'page.css'), 'utf8')}`,
    'licenses.txt': await licenses(Object.keys(script.metafile.inputs)),
  };
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(out, name), text);
  }
}

/** The page and the report look the same. */
async function reportStyle() {
  const module = await build({
    ...OPTIONS,
    entryPoints: ['src/report/report-style.ts'],
  });
  const code = Buffer.from(module.outputFiles[0].contents).toString('base64');
  const { REPORT_STYLE } = await import(`data:text/javascript;base64,${code}`);
  return REPORT_STYLE.trim();
}

/** The licences of the packages that files are from. */
async function licenses(inputs) {
  const packages = new Set(
    inputs.flatMap(
      (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    ),
  );
  const texts = [];
  for (const name of [...packages].sort()) {
    const directory = path.join(ROOT, 'node_modules', name);
    const { license } = JSON.parse(
      await readFile(path.join(directory, 'package.json'), 'utf8'),
    );
    const text = await readFile(path.join(directory, 'LICENSE'), 'utf8');
    texts.push(`${name}\n${license}\n${text.trim()}\n`);
  }
  return texts.join('\n');
}
