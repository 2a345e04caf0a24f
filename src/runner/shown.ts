import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../definition/fault';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES } from './execution-record';
import { readJsonFile } from './file-part';

/** Of an output, more than this is read in its file. */
const MAX_OUTPUT_CHARACTERS = 4_096;
/** Of the artifacts, more than these are read in their list. */
export const MAX_SHOWN_ARTIFACTS = 50;
/** Of the faults, more than these help nobody. */
export const MAX_SHOWN_FAULTS = 100;
const MAX_PATH_CHARACTERS = 500;
const MAX_FAULT_CHARACTERS = 1_000;
/** What all that can become as JSON, and the command. */
const MAX_BYTES = 512 * 1024;

/**
 * What may be shown of an execution and is in no other file of its record:
 * `stdout` has the values that must stay hidden.
 */
export interface Shown {
  /** The beginning of the output, masked; undefined when it had none. */
  readonly output: string | undefined;
  /** A command that does the same by hand. */
  readonly reproduce: string | undefined;
  /** The same for `plugin-runner`, in one line. */
  readonly reproduceCli: string | undefined;
  /** The paths of the first artifacts, masked, in the order of their list. */
  readonly artifacts: readonly string[];
  /** Where the input or the output does not fit its schema, masked. */
  readonly faults: readonly Fault[];
}

/**
 * Adds to a record what may be shown. It is a courtesy: what cannot be written
 * fails nothing.
 */
export function writeShown(
  recordDirectory: string,
  { output, reproduce, reproduceCli, artifacts, faults }: Shown,
): void {
  const path = join(recordDirectory, RECORD_FILES.shown);
  const isCut = (output ?? '').length > MAX_OUTPUT_CHARACTERS;
  const text = JSON.stringify({
    output: output?.slice(0, MAX_OUTPUT_CHARACTERS).concat(isCut ? '\n…' : ''),
    reproduce,
    reproduce_cli: reproduceCli,
    artifacts: artifacts
      .slice(0, MAX_SHOWN_ARTIFACTS)
      .map((path) => path.slice(0, MAX_PATH_CHARACTERS)),
    faults: faults.slice(0, MAX_SHOWN_FAULTS).map(shortFault),
  });
  try {
    writeFileSync(`${path}.partial`, `${text}\n`, { mode: 0o600 });
    renameSync(`${path}.partial`, path);
  } catch {
    // The summary has it too.
  }
}

/** What may be shown of a record; nothing where nobody has said. */
export function readShown(recordDirectory: string): Shown {
  const file = join(recordDirectory, RECORD_FILES.shown);
  const value = readJsonFile(file, MAX_BYTES);
  const shown = isJsonObject(value) ? value : {};
  const text = (member: unknown): string | undefined =>
    typeof member === 'string' ? member : undefined;
  const { output, reproduce, artifacts, faults } = shown;
  const { reproduce_cli: reproduceCli } = shown;
  return {
    output: text(output),
    reproduce: text(reproduce),
    reproduceCli: text(reproduceCli),
    artifacts: Array.isArray(artifacts)
      ? artifacts
          .slice(0, MAX_SHOWN_ARTIFACTS)
          .map((path: unknown) => text(path) ?? '')
      : [],
    faults: Array.isArray(faults)
      ? faults.slice(0, MAX_SHOWN_FAULTS).flatMap(faultOf)
      : [],
  };
}

function shortFault(fault: Fault): Fault {
  return {
    ...fault,
    pointer: fault.pointer.slice(0, MAX_PATH_CHARACTERS),
    message: fault.message.slice(0, MAX_FAULT_CHARACTERS),
  };
}

function faultOf(value: unknown): Fault[] {
  if (!isJsonObject(value)) return [];
  const { pointer, rule, message, line } = value;
  if (typeof pointer !== 'string' || typeof rule !== 'string') return [];
  if (typeof message !== 'string') return [];
  return [
    { pointer, rule, message, ...(typeof line === 'number' && { line }) },
  ];
}
