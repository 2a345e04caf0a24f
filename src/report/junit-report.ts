import type { PluginDefinition } from '../definition/definition';
import type { DefinitionError } from '../definition/definition-error';
import { showPath } from '../definition/show-path';
import {
  pluginTitle,
  type TestCaseResult,
  type TestReport,
} from '../runner/test-result';
import { errorText, mismatchLines } from './test-texts';
import { element, xmlDocument, type Xml } from './xml';

/** Longest attribute, in characters: servers show it on a line. */
const MAX_MESSAGE = 500;

/** What all logs together may take; servers refuse files of some megabytes. */
const MAX_LOG_CHARACTERS = 2 * 1024 * 1024;

/**
 * A report as JUnit XML, as Jenkins, GitLab and their like read it: a test suite
 * for each plugin, and one of the definitions that cannot be used.
 * https://github.com/testmoapp/junitxml
 */
export function junitReport({
  results,
  errors,
  durationMs,
}: TestReport): string {
  const byPlugin = new Map<PluginDefinition, TestCaseResult[]>();
  for (const result of results) {
    const { definition } = result.testCase;
    byPlugin.set(definition, [...(byPlugin.get(definition) ?? []), result]);
  }
  const room = { characters: MAX_LOG_CHARACTERS };
  const suites = Array.from(byPlugin, ([plugin, cases]) =>
    pluginSuite(plugin, cases, room),
  );
  const failures = results.filter(({ status }) => status === 'failed').length;
  const root = element(
    'testsuites',
    {
      name: 'plugin-runner',
      tests: results.length + errors.length,
      failures,
      errors: errors.length,
      time: seconds(durationMs),
    },
    errors.length > 0 ? [definitionSuite(errors), ...suites] : suites,
  );
  return xmlDocument(root);
}

function pluginSuite(
  plugin: PluginDefinition,
  results: readonly TestCaseResult[],
  room: { characters: number },
): Xml {
  const count = (status: TestCaseResult['status']): number =>
    results.filter((it) => it.status === status).length;
  const totalMs = results.reduce((sum, it) => sum + it.durationMs, 0);
  return element(
    'testsuite',
    {
      name: pluginTitle(plugin),
      tests: results.length,
      failures: count('failed'),
      errors: 0,
      skipped: count('skipped'),
      time: seconds(totalMs),
      file: showPath(plugin.file),
    },
    results.map((result) => caseElement(plugin, result, room)),
  );
}

function caseElement(
  plugin: PluginDefinition,
  result: TestCaseResult,
  room: { characters: number },
): Xml {
  const content: Xml[] = [];
  if (result.status === 'skipped') {
    content.push(element('skipped', { message: cut(result.skipped ?? '') }));
  }
  if (result.status === 'failed') {
    const lines = mismatchLines(result);
    const error = errorText(result);
    const record = result.recordDirectory;
    const text = [
      ...lines,
      ...(error === undefined ? [] : [error]),
      ...(record === undefined ? [] : [`record: ${record}`]),
    ].join('\n');
    const message = cut(lines[0] ?? '');
    content.push(
      element('failure', { message, type: result.outcome ?? 'failed' }, text),
    );
    const log = result.log.slice(0, room.characters);
    room.characters -= log.length;
    if (log !== '') content.push(element('system-err', {}, log));
  }
  return element(
    'testcase',
    {
      name: result.testCase.test.name,
      classname: plugin.id,
      time: seconds(result.durationMs),
    },
    content,
  );
}

function definitionSuite(errors: readonly DefinitionError[]): Xml {
  return element(
    'testsuite',
    {
      name: 'definitions',
      tests: errors.length,
      failures: 0,
      errors: errors.length,
      skipped: 0,
      time: seconds(0),
    },
    errors.map(({ file, message }) =>
      element(
        'testcase',
        { name: showPath(file), classname: 'definitions', time: seconds(0) },
        [
          element(
            'error',
            { message: cut(message), type: 'definition_invalid' },
            message,
          ),
        ],
      ),
    ),
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function cut(text: string): string {
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}
