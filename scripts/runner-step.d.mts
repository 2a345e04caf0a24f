export interface StepOptions {
  /** Directory of action.yml; default: this repository. */
  action?: string;
  entry?: 'main' | 'post';
  /** By their names in action.yml; those left out get their defaults. */
  inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory; default: a fresh one. */
  workspace?: string | undefined;
  /** RUNNER_TEMP; default: a fresh one. Pass main's to post. */
  temp?: string | undefined;
  /** Path of the Node.js to run it on; default: this one. */
  node?: string | undefined;
  /** Added to (and overriding) the runner's environment. */
  env?: Readonly<Record<string, string | undefined>>;
  /** What main saved, for post. */
  state?: Readonly<Record<string, string>>;
  /** Cancels the step as a runner does. */
  signal?: AbortSignal | undefined;
  /** Cancels the step after this time, as `timeout-minutes` does. */
  timeoutMs?: number | undefined;
  /** Called with each line as it arrives. */
  onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  onStart?: (step: { pid: number; workspace: string; temp: string }) => void;
}

export interface StepResult {
  /** null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** stdout and stderr in the order of arrival. */
  readonly log: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the step wrote to GITHUB_ENV. */
  readonly exported: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Was it cancelled, by `signal` or `timeoutMs`? */
  readonly cancelled: boolean;
  readonly durationMs: number;
  readonly workspace: string;
  readonly temp: string;
  /** Removes every directory that was made for the step. */
  cleanUp(): Promise<void>;
}

export function runStep(options?: StepOptions): Promise<StepResult>;

/** Credentials in the step's environment that must never leave it. */
export const DECOYS: Readonly<Record<string, string>>;

/** @throws Error with the runner's words for what it would refuse. */
export function parseFileCommand(text: string): Record<string, string>;

export function parseAction(text: string): {
  inputs: Record<string, string>;
  runs: Record<string, string>;
};
