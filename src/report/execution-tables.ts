import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import { showPeakMemory } from '../runner/show-peak-memory';
import { cutValue } from './cut-value';
import type { ExecutionFiles } from './execution-files';
import { html, type Html } from './html';
import { showCounts } from './show-counts';

/** A message longer than this is in its file. */
const MAX_TEXT_CHARACTERS = 1_000;
/** More are in the record. */
const MAX_ATTEMPTS = 20;

/** What the plugin found; nothing where it found nothing. */
export function findingsTable(
  { findings: counted }: ExecutionRecord,
  { findings: all }: ExecutionFiles,
): Html | undefined {
  const total = counted.error + counted.warning + counted.notice;
  if (total === 0 && all.length === 0) return undefined;
  const more = total - all.length;
  return html`<details open>
    <summary>
      Findings: ${plural(counted.error, 'error')},
      ${plural(counted.warning, 'warning')}, ${plural(counted.notice, 'notice')}
    </summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Level</th>
            <th>Where</th>
            <th>Rule</th>
            <th>Message</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ level, file, line, rule, message }) =>
              html`<tr class="${level}">
                <td>${level}</td>
                <td>
                  <code
                    >${
                      file === undefined
                        ? ''
                        : cutValue(file) +
                          (line === undefined ? '' : `:${line}`)
                    }</code
                  >
                </td>
                <td>${cutValue(rule ?? '')}</td>
                <td>${message.slice(0, MAX_TEXT_CHARACTERS)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 && html`<p>and ${more} more, in <code>findings.json</code></p>`}
  </details>`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The files that the plugin left; nothing where it left none. */
export function artifactsTable(
  { artifacts: counted }: ExecutionRecord,
  { artifacts: all }: ExecutionFiles,
): Html | undefined {
  if (all.length === 0) return undefined;
  const more = (counted?.count ?? 0) - all.length;
  return html`<details>
    <summary>Artifacts: ${showCounts(counted) ?? all.length}</summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>File</th>
            <th>Size</th>
            <th>SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ path, bytes, sha256 }) =>
              html`<tr>
                <td><code>${cutValue(path)}</code></td>
                <td>${formatBytes(bytes)}</td>
                <td><code>${sha256.slice(0, 64)}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 && html`<p>and ${more} more, in <code>artifacts.json</code></p>`}
  </details>`;
}

/** How each attempt ended; one is nothing to speak of. */
export function attemptsTable({
  attempts: all,
  limits,
}: ExecutionRecord): Html | undefined {
  if (all.length < 2) return undefined;
  return html`<details open>
    <summary>${all.length} attempts</summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>Attempt</th>
            <th>Outcome</th>
            <th>Exit code</th>
            <th>Duration</th>
            <th>Peak memory</th>
            <th>Error</th>
          </tr>
        </thead>
        <tbody>
          ${all.slice(0, MAX_ATTEMPTS).map(
            ({ attempt, outcome, exit_code, duration_ms, usage, error }) =>
              html`<tr>
                <td>${attempt}</td>
                <td>${outcome.replaceAll('_', ' ')}</td>
                <td>${exit_code}</td>
                <td>${formatDuration(duration_ms)}</td>
                <td>${showPeakMemory(usage, limits)}</td>
                <td>${error?.slice(0, MAX_TEXT_CHARACTERS)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
