import { parseDuration } from '../../definition/duration';
import { parseCpu, parseMemory, parseSize } from '../../definition/quantity';
import { quote } from '../../definition/quote';
import { ValueError } from '../../definition/value-error';
import { MAX_INPUT_BYTES } from '../../runner/compose-input';
import type { DeclareCommand } from '../command';
import {
  collect,
  pullOption,
  withRecordsOptions,
  withRegistryOptions,
} from '../options';
import type { ServeOptions } from '../server-options';
import { valueOption } from '../value-option';
import { wholeNumber } from '../whole-number';

/** `serve` */
export const declareServe: DeclareCommand = (program, door, run) => {
  const command = program
    .command('serve')
    .description('answer HTTP requests that run plugins, until it is stopped')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .addOption(
      valueOption(
        '--port <port>',
        'port to listen on; 0 for a free one',
        wholeNumber(0, 65_535),
      ).default(0),
    )
    .option(
      '--token-file <file>',
      'file with the token that clients need, instead of a new one',
    )
    .option('--no-auth', 'ask nobody for a token; only on a loopback address')
    .option('--tls-cert <file>', 'certificate chain (PEM): serve HTTPS')
    .option('--tls-key <file>', 'key of the certificate (PEM)')
    .option(
      '--insecure-http',
      'serve plain HTTP on an address that others reach: something in front has to encrypt',
    )
    .option(
      '--allowed-host <name>',
      'a further name that clients use for this server',
      collect,
    )
    .option(
      '--allow-registration',
      'let clients add and remove plugins of their own',
    )
    .option(
      '--secret <NAME>',
      'a variable of this environment that plugins which declare it get',
      collect,
    )
    .option(
      '--workspace <directory>',
      'the repository that plugins with a `workspace` see (default: none)',
    )
    .addOption(pullOption('when to pull images').default('missing'))
    .addOption(
      valueOption(
        '--concurrency <n>',
        'how many plugins run at once',
        wholeNumber(1, 10_000),
      ),
    )
    .addOption(
      valueOption(
        '--max-queue <n>',
        'how many tasks may wait',
        wholeNumber(0, 100_000),
      ),
    )
    .addOption(
      valueOption(
        '--cpu-budget <quantity>',
        'CPUs of all that run at once',
        parseCpu,
      ),
    )
    .addOption(
      valueOption(
        '--memory-budget <quantity>',
        'memory of all that run at once',
        parseMemory,
      ),
    )
    .addOption(
      valueOption(
        '--body-limit <quantity>',
        'largest input',
        bodyLimit,
      ).default(16 * 2 ** 20, '16Mi'),
    )
    .addOption(
      valueOption(
        '--shutdown-grace <duration>',
        'how long running plugins get when it is stopped',
        parseDuration,
      ).default(30_000, '30s'),
    );
  withRecordsOptions(withRegistryOptions(command));
  command.action((options: ServeOptions) =>
    run(import('../serve').then(({ serve }) => serve(options, door))),
  );
};

function bodyLimit(text: string): number {
  const bytes = parseSize(text);
  if (bytes <= MAX_INPUT_BYTES) return bytes;
  throw new ValueError(
    `${quote(text)} is more than "256Mi", the most an input may have`,
  );
}
