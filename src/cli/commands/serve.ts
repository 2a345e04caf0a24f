import { Option } from 'commander';
import type { DeclareCommand } from '../command';
import { collect, withRecordsOptions, withRegistryOptions } from '../options';
import type { ServeOptions } from '../server-options';

/** `serve` */
export const declareServe: DeclareCommand = (program, door, run) => {
  const command = program
    .command('serve')
    .description('answer HTTP requests that run plugins, until it is stopped')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for a free one', '0')
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
    .addOption(
      new Option('--pull <when>', 'when to pull images')
        .choices(['missing', 'always', 'never'])
        .default('missing'),
    )
    .option('--concurrency <n>', 'how many plugins run at once')
    .option('--max-queue <n>', 'how many tasks may wait')
    .option('--cpu-budget <quantity>', 'CPUs of all that run at once')
    .option('--memory-budget <quantity>', 'memory of all that run at once')
    .option('--body-limit <quantity>', 'largest input', '16Mi')
    .option(
      '--shutdown-grace <duration>',
      'how long running plugins get when it is stopped',
      '30s',
    );
  withRecordsOptions(withRegistryOptions(command));
  command.action((options: ServeOptions) =>
    run(import('../serve').then(({ serve }) => serve(options, door))),
  );
};
