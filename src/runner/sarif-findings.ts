import type { Json, JsonObject } from '../definition/json';
import type { Finding, FindingLevel } from './finding';
import {
  placedFinding,
  positive,
  textOf,
  type ClaimedPlace,
} from './read-finding';

/** The part of a SARIF log that is read; its schema has accepted it. */
interface SarifLog {
  readonly runs: readonly SarifRun[];
}

interface SarifRun {
  readonly tool: {
    readonly driver: ToolComponent;
    readonly extensions?: readonly ToolComponent[];
  };
  readonly artifacts?: readonly { readonly location?: ArtifactLocation }[];
  readonly results: readonly SarifResult[];
}

interface ToolComponent {
  readonly rules?: readonly SarifRule[];
}

interface SarifRule {
  readonly id: string;
  readonly defaultConfiguration?: { readonly level?: SarifLevel };
}

interface SarifResult {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly rule?: { readonly id?: string; readonly index?: number };
  readonly kind?: string;
  readonly level?: SarifLevel;
  readonly baselineState?: Json;
  readonly suppressions?: readonly JsonObject[];
  readonly message: {
    readonly text: string;
    readonly arguments?: readonly string[];
  };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: ArtifactLocation;
      readonly region?: Readonly<Record<string, number | undefined>>;
    };
  }[];
}

interface ArtifactLocation {
  readonly uri?: string;
  readonly index?: number;
}

type SarifLevel = 'none' | 'note' | 'warning' | 'error';

/** All arguments of one message together; more is cut off anyway. */
const MAX_INSERTED_LENGTH = 16 * 1024;

const LEVELS: Readonly<Record<SarifLevel, FindingLevel | undefined>> = {
  none: undefined,
  note: 'notice',
  warning: 'warning',
  error: 'error',
};

/**
 * The findings of a SARIF log, one after another: every result that says there
 * is something to mend and is not suppressed.
 * @param value has been accepted by `sarifSchema`
 */
export function* sarifFindings(value: Json): Generator<Finding, void> {
  for (const run of (value as unknown as SarifLog).runs) {
    const { driver, extensions = [] } = run.tool;
    const rules = [driver, ...extensions].flatMap((it) => it.rules ?? []);
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const result of run.results) {
      const index = result.ruleIndex ?? result.rule?.index ?? -1;
      const id = result.ruleId ?? result.rule?.id;
      const rule = id === undefined ? driver.rules?.[index] : byId.get(id);
      const level = levelOf(result, rule);
      if (level === undefined || isSettled(result)) continue;
      yield placedFinding(
        {
          level,
          message: messageOf(result),
          rule: textOf(id ?? rule?.id),
          title: undefined,
        },
        placeOf(result, run),
      );
    }
  }
}

/**
 * §3.27.10 of the standard: what is no failure has no level of its own
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
function levelOf(
  { kind = 'fail', level }: SarifResult,
  rule: SarifRule | undefined,
): FindingLevel | undefined {
  if (level !== undefined) return LEVELS[level];
  if (kind !== 'fail') return undefined;
  return LEVELS[rule?.defaultConfiguration?.level ?? 'warning'];
}

/** Suppressed (§3.27.23), or no longer there (§3.27.24). */
function isSettled({ suppressions = [], baselineState }: SarifResult): boolean {
  const isAccepted = ({ status = 'accepted' }: JsonObject): boolean =>
    status === 'accepted';
  return baselineState === 'absent' || suppressions.some(isAccepted);
}

/** `{0}` is the first of the arguments, `{{` a brace (§3.11.5). */
function messageOf({ message }: SarifResult): string {
  const { text, arguments: list } = message;
  if (list === undefined) return text;
  // A long argument, often referred to, makes a text that nothing can hold.
  let room = MAX_INSERTED_LENGTH;
  return text.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (all, at?: string) => {
    if (at === undefined) return all.charAt(0);
    const inserted = (list[Number(at)] ?? all).slice(0, room);
    room -= inserted.length;
    return inserted;
  });
}

function placeOf(
  { locations }: SarifResult,
  { artifacts = [] }: SarifRun,
): ClaimedPlace {
  const { artifactLocation, region = {} } =
    locations[0]?.physicalLocation ?? {};
  const { uri, index = -1 } = artifactLocation ?? {};
  const found = uri ?? artifacts[index]?.location?.uri;
  return {
    ...(found === undefined ? { path: undefined } : fileOf(found)),
    line: positive(region['startLine']),
    endLine: positive(region['endLine']),
    column: positive(region['startColumn']),
  };
}

/**
 * A relative reference, or a file of this machine (RFC 8089): with an authority
 * that is empty or `localhost`, or with none. What has another scheme or host
 * stays the URI it is.
 */
function fileOf(uri: string): Pick<ClaimedPlace, 'path' | 'isForeign'> {
  const path = uri.replace(/^file:(?:\/\/(?:localhost)?)?(?=\/)/i, '');
  // What is before the first colon of a URI is its scheme (RFC 3986, 4.2). A
  // second slash after that of a file begins a host.
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) {
    return { path: uri, isForeign: true };
  }
  try {
    return { path: decodeURIComponent(path) };
  } catch {
    return { path: uri };
  }
}
