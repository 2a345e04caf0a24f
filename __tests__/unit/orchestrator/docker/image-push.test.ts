import { parseImageReference } from '../../../../src/definition/image-reference';
import { pushImage } from '../../../../src/orchestrator/docker/image-push';

const push = (exitCode: number, stderr = ''): Promise<string[]> => {
  const argvs: string[] = [];
  return pushImage(
    {
      reference: parseImageReference('ghcr.io/a/b'),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
    (argv) => {
      argvs.push(argv.join(' '));
      return Promise.resolve({ exitCode, stderr });
    },
  ).then(() => argvs);
};

test('an image is pushed by its tag, never by all of them', async () => {
  expect(await push(0)).toEqual(['push -- ghcr.io/a/b:latest']);
});

test('the last words of a registry that refuses are told', async () => {
  await expect(
    push(1, 'Preparing\ndenied: no \u001b[31mright\n'),
  ).rejects.toMatchObject({
    outcome: 'image_unavailable',
    message: String.raw`The image "ghcr.io/a/b" could not be pushed: "denied: no \u001b[31mright". Log in to its registry, and check the name.`,
  });
});
