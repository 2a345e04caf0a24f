/** Path of the pinned act. */
export function ensureAct(): Promise<string>;

export interface WorkflowResult {
  /** 0 when every job succeeded. */
  readonly exitCode: number;
  readonly log: string;
}

/** Runs a workflow file (relative to the repository) on a copy of it. */
export function runWorkflow(
  file: string,
  options?: {
    env?: Readonly<Record<string, string>>;
    /** Name of the event; default: push. */
    event?: string;
    onLine?: (line: string) => void;
  },
): Promise<WorkflowResult>;
