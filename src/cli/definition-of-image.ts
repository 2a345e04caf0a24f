import { parseDefinition } from '../definition/parse-definition';
import { imageName } from '../definition/allowed-registry';
import type { ImageDigests } from '../definition/image-digests';
import type { ImageReference } from '../definition/image-reference';
import type { Policy } from '../definition/policy';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import type { OnImageProgress } from '../orchestrator/image-request';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { DefinitionSource } from '../registry/definition-source';
import {
  DEFINITION_LABEL,
  definitionOfLabel,
} from '../registry/embedded-definition';
import { aBareTask } from '../runner/bare-task';
import { policyViolations } from '../runner/check-policy';

/** What getting an image needs of the world. */
export interface ImagePorts {
  readonly orchestrator: Orchestrator;
  /** What it has to be; undefined for one that is on the engine already. */
  readonly digests: ImageDigests | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: OnImageProgress;
}

/**
 * The definition in the label of an image, which is pulled by its digest.
 * @throws UserError `definition_invalid` when it has no such label
 */
export async function definitionOfImage(
  reference: ImageReference,
  { orchestrator, digests, signal, onProgress }: ImagePorts,
): Promise<DefinitionSource> {
  const { labels } = await orchestrator.prepareImage({
    ...{ reference, platform: undefined, build: undefined, locked: digests },
    pull: digests === undefined ? 'never' : 'missing',
    mayTransfer: () => Promise.resolve(),
    ...{ signal, onProgress },
  });
  const label = Object.hasOwn(labels, DEFINITION_LABEL)
    ? labels[DEFINITION_LABEL]
    : undefined;
  if (label === undefined) {
    throw new UserError(
      'definition_invalid',
      `The image ${quote(reference.text)} has no label ${DEFINITION_LABEL}: register the file of its definition, or build the image with \`plugin-runner build --label\`.`,
    );
  }
  return definitionOfLabel(label, reference.text);
}

/**
 * Refuses an image before it is looked up: what else a policy says is known
 * with the definition only.
 * @throws UserError `policy_denied` for an image from where none may come
 */
export function checkOrigin(
  reference: ImageReference,
  policy: Policy | undefined,
): void {
  if (policy === undefined) return;
  const plain = parseDefinition({ id: 'x', image: reference.text }, '/x.json');
  const violation = policyViolations(plain, aBareTask('x'), policy).find(
    ({ rule }) => rule === 'registries',
  );
  if (violation === undefined) return;
  throw new UserError(
    'policy_denied',
    `The policy ${showPath(policy.file)} does not allow the image, and it was not looked up: registries: ${violation.allowed}; this is ${quote(imageName(reference))}.`,
  );
}
