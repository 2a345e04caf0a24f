import type {
  EngineAnswer,
  EngineCall,
  EngineClient,
} from '../../src/orchestrator/docker/engine-client';

/** An EngineClient of canned answers, by `METHOD /path` without the query. */
export class FakeEngineClient implements EngineClient {
  readonly apiVersion: string;
  readonly endpointName = 'unix:///fake/docker.sock';
  readonly isLocal = true;
  isPodman = false;
  isClosed = false;
  readonly calls: EngineCall[] = [];
  readonly #answers: Map<string, Partial<EngineAnswer>[]>;

  /** @param answers of each route in turn; the last one stays. */
  constructor(
    answers: Readonly<Record<string, readonly Partial<EngineAnswer>[]>>,
    apiVersion = '1.41',
  ) {
    this.apiVersion = apiVersion;
    this.#answers = new Map(
      Object.entries(answers).map(([route, list]) => [route, [...list]]),
    );
  }

  /** `METHOD /path?query` of every call, in order. */
  get lines(): string[] {
    return this.calls.map(({ method, path }) => `${method} ${path}`);
  }

  clockMs(): undefined {
    return undefined;
  }

  call(call: EngineCall): Promise<EngineAnswer> {
    this.calls.push(call);
    const route = `${call.method} ${call.path.replace(/\?.*/, '')}`;
    const answers = this.#answers.get(route) ?? [];
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve({
      status: 404,
      body: undefined,
      message: `no route ${route}`,
      ...next,
    });
  }

  hijack(): never {
    throw new Error('this fake has no streams: use startFakeEngine');
  }

  open(): never {
    throw new Error('this fake has no streams: use startFakeEngine');
  }

  close(): void {
    this.calls.length = 0;
    this.isClosed = true;
  }
}
