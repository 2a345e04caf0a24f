/** The beginning of an output. */
export interface ShownOutput {
  readonly text: string;
  readonly contentType: string;
  readonly isCut: boolean;
}
