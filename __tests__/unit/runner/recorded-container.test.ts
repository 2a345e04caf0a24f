import type { ContainerSpec } from '../../../src/orchestrator/container-spec';
import { recordedContainer } from '../../../src/runner/recorded-container';
import { anImage, aSpec } from '../../fakes/values';

test('a container is recorded with its image and its sandbox', () => {
  const spec = aSpec({ capabilities: ['NET_RAW'], readOnly: false });
  expect(recordedContainer(spec, 'read')).toEqual({
    container: 'plugin-runner-greet-0001',
    image_digest: anImage().digest,
    sandbox: {
      user: '65534:65534',
      network: 'none',
      read_only: false,
      capabilities: ['NET_RAW'],
      runtime: 'default',
      workspace: 'read',
    },
  });
});

test.each<[string, Partial<ContainerSpec>, object]>([
  ['a user of the definition', { user: '1:1' }, { user: '1:1' }],
  [
    'the user of the image',
    { user: undefined, image: anImage({ user: 'app' }) },
    { user: 'app' },
  ],
  ['an image that names none', { user: undefined }, { user: '0:0' }],
  ['a runtime', { runtime: 'runsc' }, { runtime: 'runsc' }],
])('%s is named', (_name, differences, sandbox) => {
  expect(recordedContainer(aSpec(differences), 'none')).toMatchObject({
    sandbox,
  });
});
