import {
  removedBeforeStart,
  startFailure,
} from '../../../../src/orchestrator/docker/start-failure';
import { aSpec } from '../../../fakes/values';

// As Docker 20.10 to 29 with runc 1.1 say it.
test.each([
  [
    'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/nope": stat /nope: no such file or directory: unknown',
    'check `entrypoint:` and `command:`',
  ],
  [
    'OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "nope": executable file not found in $PATH: unknown',
    'is not in the image',
  ],
  [
    'runc create failed: unable to start container process: exec: "/etc/passwd": permission denied: unknown',
    'The command is not executable for the sandbox user',
  ],
  [
    'unable to start container process: exec /main: exec format error',
    'The program is for another processor',
  ],
  [
    'unable to find user nobody: no matching entries in passwd file',
    'The user does not exist in the image',
  ],
  [
    'unknown or invalid runtime name: runsc',
    '`docker info` lists its runtimes',
  ],
  ['Unknown runtime specified runsc', 'no other takes its place'],
  [
    'failed to start shim: fork/exec /opt/runsc: no such file or directory',
    'the program of this one is installed',
  ],
  ['network tests not found', 'The engine does not know the network'],
  [
    'invalid mount config for type "bind": bind source path does not exist: /home/runner/work',
    'The engine does not see the files of this runner',
  ],
  [
    'range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available',
    'lower `resource_limits.cpu`',
  ],
  ['something new', 'The plugin did not run.'],
  ['', 'it gave no reason'],
])('%s', (engineMessage, meaning) => {
  const error = startFailure(engineMessage, aSpec());
  expect(error.outcome).toBe('start_failed');
  expect(error.message).toContain('could not start plugin "greet": ');
  expect(error.message).toContain(JSON.stringify(engineMessage).slice(1, -1));
  expect(error.message).toContain(meaning);
});

test("the engine's words cannot forge a line", () => {
  const { message } = startFailure('x\n::error::y\r##[error]', aSpec());
  expect(message).not.toMatch(/[\r\n]/);
});

test('a container that is gone before its start is no fault of the plugin', () => {
  const error = removedBeforeStart(aSpec());
  expect(error.outcome).toBe('engine_unavailable');
  expect(error.message).toBe(
    'Plugin "greet" was not started: its container was removed by somebody ' +
      'else. Look for what removes containers on this engine, such as `docker ' +
      'container prune`.',
  );
});
