import { showPath } from '../definition/show-path';
import { beyondDefaults } from './beyond-defaults';
import { digestsLine } from './digests-text';
import { inertText } from './inert-text';
import type { ResultOptions } from './options';
import type { RegisteredPlugin } from './register-plugin';

/** What has been registered, for people or with `json` for programs. */
export function registeredText(
  registered: RegisteredPlugin,
  { json }: ResultOptions,
): string {
  const { definition, change, digests, lockFile, firstRun } = registered;
  const { id, version, file, image, build } = definition;
  const beyond = beyondDefaults(definition);
  if (json) {
    const value = {
      ...{ id, version: version ?? null, file, change },
      image: image.text,
      digest: digests?.digest ?? null,
      platforms: digests?.platforms ?? {},
      lock_file: lockFile ?? null,
      first_run: firstRun ?? null,
      beyond_defaults: beyond,
    };
    return `${JSON.stringify(value, null, 2)}\n`;
  }
  const name = [id, version].filter(Boolean).join(' ');
  const lines = [
    `${WORDS[change]} ${name}: ${showPath(file)}`,
    `image ${image.text}${digests === undefined ? '' : `  ${digestsLine(digests)}`}`,
    lockLine(registered, build !== undefined),
    firstRun === undefined ? '' : `it starts (${firstRun})`,
    ...beyondLines(beyond),
  ];
  return `${inertText(lines.filter(Boolean).join('\n'))}\n`;
}

const WORDS: Readonly<Record<RegisteredPlugin['change'], string>> = {
  created: 'registered',
  replaced: 'replaced',
  unchanged: 'already registered',
};

function beyondLines(beyond: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(beyond).map(
    ([key, value]) => `  ${key}: ${value}`,
  );
  return lines.length === 0
    ? []
    : ['it takes more than a definition has by default:', ...lines];
}

function lockLine(
  { definition, digests, lockFile }: RegisteredPlugin,
  isBuilt: boolean,
): string {
  if (isBuilt) return 'not locked: it is built here, and no registry has it';
  if (lockFile !== undefined) return `locked in ${showPath(lockFile)}`;
  if (definition.image.digest !== undefined) return '';
  return digests === undefined
    ? 'not locked: no registry was asked'
    : 'not locked: `plugin-runner lock` locks every plugin, `register --pin` writes the digest into the definition';
}
