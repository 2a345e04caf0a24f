/**
 * Which tests show that each case of docs/reliability.json ends as it says: the
 * tables of docs/reliability.md. A test's title names its cases: `… (case 36)`,
 * `… (cases 36, 37)`, or `… (extra)` for one that is not listed.
 *
 * `node scripts/reliability.mjs` fails when a case has no test; with `--gaps` it
 * only lists those cases.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT, isMain } from './process.mjs';

const TESTS = '__tests__';
const TAG = / \(cases? (?<numbers>\d[^)]*)\)$| \((?<extra>extra)\)$/;
const MENTION = /\((?:cases? \d|extra\))/;
const RUNNERS = new Set(['test', 'it', 'describe']);
const NOT_RUN = /\.(?:skip|todo|failing)\b|^x(?:test|it|describe)/;

/**
 * Everything about the cases, as rows of cells of Markdown.
 * @param {{allowGaps?: boolean}} [options]
 * @returns {Record<string, string[][]>} a table by the name of its markers.
 * @throws Error when a case has no test, or a title names no case.
 */
export function reliabilityTables({ allowGaps = false } = {}) {
  const { tests, open } = survey();
  if (open.length > 0 && !allowGaps) {
    throw new Error(
      `docs/reliability.json has cases without a test: ${open.join(', ')}. Write one whose title ends with its number, such as "… (case ${open[0]})".`,
    );
  }
  const tables = {};
  for (const [section, cases] of Object.entries(readCases())) {
    tables[section] = [
      ['Case', 'What happens', 'How it ends', 'Tests'],
      ...cases.map(({ case: number, happens, ends }) => [
        String(number),
        happens,
        ends,
        linksTo(tests.filter(({ names }) => names.includes(String(number)))),
      ]),
    ];
  }
  tables.extra = [
    ['What else is seen', 'Test'],
    ...tests
      .filter(({ names }) => names.includes('extra'))
      .map((test) => [plain(test.title), linksTo([test])]),
  ];
  return tables;
}

/** Every tagged test, and the numbers that none has. */
function survey() {
  const numbers = Object.values(readCases()).flatMap((cases) =>
    cases.map((row) => String(row.case)),
  );
  const known = new Set([...numbers, 'extra']);
  if (known.size !== numbers.length + 1) {
    throw new Error('docs/reliability.json has a number twice.');
  }
  const tests = testFiles().flatMap(taggedTests);
  for (const { file, line, names } of tests) {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new Error(`${file}:${line} names no case: ${unknown.join(', ')}`);
    }
  }
  const shown = new Set(tests.flatMap(({ names }) => names));
  return { tests, open: numbers.filter((number) => !shown.has(number)) };
}

const readCases = () =>
  JSON.parse(readFileSync(path.join(ROOT, 'docs/reliability.json'), 'utf8'));

/** Paths from the root of the repository, sorted. */
const testFiles = () =>
  readdirSync(path.join(ROOT, TESTS), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${TESTS}/${file.replaceAll(path.sep, '/')}`)
    .sort();

/** The titles with a tag, in a file's order: of tests, of groups, of rows. */
function taggedTests(file) {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  if (!MENTION.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const title = titleOf(node);
    if (title !== undefined && MENTION.test(title) && isRun(node)) {
      const at = source.getLineAndCharacterOfPosition(node.getStart());
      const tag = TAG.exec(title);
      if (tag === null) {
        throw new Error(`${file}:${at.line + 1}: the cases must end the title`);
      }
      const { numbers, extra } = tag.groups;
      const names = numbers === undefined ? [extra] : namesIn(numbers);
      found.push({
        ...{ file, line: at.line + 1, names },
        title: title.slice(0, tag.index),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `2, 25–27, extra` as names. */
function namesIn(list) {
  return list.split(/, | and /).flatMap((part) => {
    const [first, last = first] = part.split(/[–-]/);
    if (Number.isNaN(Number(first))) return [part];
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, at) => String(Number(first) + at));
  });
}

/** The text of a string; of a template what stands around its values. */
function titleOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [
    node.head.text,
    ...node.templateSpans.map(({ literal }) => `…${literal.text}`),
  ].join('');
}

/** Is it a title, or in a table of titles, of something that is run? */
function isRun(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isFunctionLike(at)) return false;
    if (!ts.isCallExpression(at.parent)) continue;
    const callee = at.parent.expression.getText();
    if (NOT_RUN.test(callee)) return false;
    if (RUNNERS.has(/^\w+/.exec(callee)?.[0])) return true;
  }
  return false;
}

/** By file, each test a number: titles would fill the table. */
function linksTo(tests) {
  if (tests.length === 0) return '**none**';
  const files = [...new Set(tests.map(({ file }) => file))];
  return files
    .map((file) => {
      const own = tests.filter((test) => test.file === file);
      const name = file.slice(TESTS.length + 1, -'.test.ts'.length);
      const links = own.map(
        ({ line }, at) => `[${at + 1}](../${file}#L${line})`,
      );
      return `${name} ${links.join(' ')}`;
    })
    .join(', ');
}

const plain = (text) => text.replace(/[\\*_[\]<>|]/g, '\\$&');

if (isMain(import.meta)) {
  const { tests, open } = survey();
  console.log(
    `${tests.length} tests name a case; without a test: ${open.join(', ') || 'none'}`,
  );
  if (open.length > 0 && !process.argv.includes('--gaps')) process.exitCode = 1;
}
