/** What executions have on an engine, for whoever looks at it from outside. */
export interface ExecutionContainers {
  /**
   * The containers of executions, of whichever process, in the order of their
   * names. Those that hold copies of files are not among them.
   * @throws EngineError when the engine does not say.
   */
  list(): Promise<readonly ExecutionContainer[]>;

  /**
   * Removes those whose process has ended or, where that cannot be seen, whose
   * time is long over; in no more than three seconds.
   * @returns the names of those it removed.
   * @throws EngineError when the engine does not say what there is.
   */
  removeStale(): Promise<readonly string[]>;

  /** Lets go of every connection. Never rejects. */
  close(): void;
}

/** The container of an attempt. */
export interface ExecutionContainer {
  readonly name: string;
  readonly executionId: string;
  readonly pluginId: string;
  /** The engine's word, such as `running`, `created` or `exited`. */
  readonly state: string;
  /** Whether nobody will ever remove it but a sweep. */
  readonly isStale: boolean;
}
