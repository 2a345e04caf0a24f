import type { Problem } from './problem';

/** The server refused something, or cannot be reached. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  /** Undefined when there was no answer. */
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, options?: ErrorOptions) {
    super(faultWords(problem), options);
    this.problem = problem;
  }
}

/** What happened and what to do about it, in plain words. */
function faultWords(problem: Problem | undefined): string {
  if (problem === undefined) {
    return (
      'The server does not answer. It may have been stopped: start it again ' +
      'with `plugin-runner serve`, and load this page anew.'
    );
  }
  const { status, title, detail } = problem;
  const said = [title, detail].filter((text) => text !== '').join(': ');
  switch (status) {
    case 401:
      return (
        'The server does not know you. Load this page anew, and give the ' +
        'token that `plugin-runner serve` printed as the password.'
      );
    case 403:
      return `The server does not allow this. ${said}`;
    case 429:
      return `The server has too much to do. Try again in a moment. ${said}`;
    default:
      return said;
  }
}
