/** What is known of a create that an engine was asked for. */
export interface CreateProgress {
  /** `broken` is one without an answer: the engine may go on with it. */
  state: 'sent' | 'answered' | 'broken';
  /** Of the container that it made. */
  id: string | undefined;
}
