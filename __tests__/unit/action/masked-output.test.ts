import { maskedOutput } from '../../../src/action/masked-output';
import { hiddenMember, hiddenSecrets } from '../../../src/runner/hidden-value';
import { anExecution } from '../../fakes/values';

type Encoding = 'none' | 'base64' | 'hex';

/** What is said of an output, when the step has one secret. */
function said(
  output: string,
  secret: string,
  outputEncoding: Encoding = 'none',
): ReturnType<typeof maskedOutput> {
  const secrets = { TOKEN: secret };
  return maskedOutput(
    anExecution({
      output: Buffer.from(output),
      hidden: hiddenSecrets(secrets),
    }),
    { outputEncoding, secrets },
  );
}

test('an output without secrets is not spoken of', () => {
  expect(
    maskedOutput(anExecution(), { outputEncoding: 'none', secrets: {} }),
  ).toBeUndefined();
  expect(said('{"a":1}', 'hunter2')).toBeUndefined();
});

test('an output with a secret is dropped as a job output: the warning says by which, and what to do (case 55)', () => {
  const { level, message } = said('{"t":"hunter2"}', 'hunter2') ?? {};
  expect(level).toBe('warning');
  expect(message).toContain('`output` holds the secret "TOKEN"');
  expect(message).toContain('GitHub drops it');
  expect(message).toMatch(/`output-encoding: (base64|hex)`/);
  expect(message).not.toContain('hunter2');
});

test('a secret of several lines drops what holds a bracket', () => {
  const secret = JSON.stringify({ key: 'abcdefgh' }, null, 2);
  expect(said('{"a":1}', secret)?.message).toContain(
    '`output` holds a line of the secret "TOKEN"',
  );
  expect(said('[1]', secret)).toBeUndefined();
});

test.each(['', 'x', 'xx'])(
  'the encoding it names is one that no mask matches (%j before the secret)',
  (before) => {
    const output = `"${before}production and more"`;
    const { message = '' } = said(output, 'production') ?? {};
    const encoding = /output-encoding: (\w+)/.exec(message)?.[1] as Encoding;
    expect(encoding).toMatch(/^(base64|hex)$/);
    expect(said(output, 'production', encoding)).toBeUndefined();
    // The runner knows the Base64 of a secret at one place of three.
    expect(said(output, 'production', 'base64') === undefined).toBe(
      encoding === 'base64',
    );
  },
);

test('Base64 that shows the secret to the runner is warned about', () => {
  const outputs = ['"production!"', '"xproduction!"', '"xxproduction!"'];
  const messages = outputs.map((it) => said(it, 'production', 'base64'));
  const told = messages.filter((it) => it !== undefined);
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toContain('`output-encoding: hex`');
});

test('what the plugin is meant to print is a notice', () => {
  const execution = anExecution({
    output: Buffer.from('{"token":"fresh-token"}'),
    hidden: [
      ...hiddenSecrets({ TOKEN: 'hunter2' }),
      hiddenMember('output', '/token', 'fresh-token'),
    ],
  });
  const masked = maskedOutput(execution, {
    outputEncoding: 'none',
    secrets: { TOKEN: 'hunter2' },
  });
  expect(masked?.level).toBe('notice');
  expect(masked?.message).toContain('`output` holds "/token" of the output');
});

test('of many values five are named', () => {
  const execution = anExecution({
    output: Buffer.from('"fresh-token"'),
    hidden: Array.from({ length: 9 }, (_, at) =>
      hiddenMember('output', `/${at}`, 'fresh-token'),
    ),
  });
  const inputs = { outputEncoding: 'none', secrets: {} } as const;
  const { message } = maskedOutput(execution, inputs) ?? {};
  expect(message).toContain('"/4" of the output (`writeOnly`) and 4 more');
  expect(message).not.toContain('"/5"');
});
