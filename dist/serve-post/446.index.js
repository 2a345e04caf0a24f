export const id = 446;
export const ids = [446];
export const modules = {

/***/ 65:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareLockedImage: () => (/* binding */ prepareLockedImage)
});

;// CONCATENATED MODULE: ./src/definition/value-error.ts
/**
 * A text that is not the value it should be. The message is one sentence with
 * the value, the rule and the fix; whoever knows the place adds the place.
 */
class value_error_ValueError extends RangeError {
    constructor(message) {
        super(message);
        this.name = 'ValueError';
    }
}

;// CONCATENATED MODULE: ./src/definition/image-reference.ts



/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;
// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);
/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
function parseImageReference(text) {
    const refuse = (why) => {
        throw new ValueError(`${quote(text)} is not an image reference: ${why}`);
    };
    checkText(text, refuse);
    const [beforeDigest = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    if (digest !== undefined && !DIGEST.test(digest)) {
        refuse('after "@" comes "sha256:" and 64 lower-case hex digits');
    }
    const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
    const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
    const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag)) {
        refuse('a tag is 1 to 128 letters, digits, dots, hyphens and underscores and starts with no dot or hyphen');
    }
    if (name.length > MAX_NAME) {
        refuse(`its name is longer than ${MAX_NAME} characters`);
    }
    return { text, ...splitName(name, refuse), tag, digest };
}
/** What has the digest in the repository of a reference, whatever its tag. */
function byDigest({ registry, repository }, digest) {
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    const text = `${name}@${digest}`;
    return { text, registry, repository, tag: undefined, digest };
}
/** What people write instead of a reference, each with its own hint. */
function checkText(text, refuse) {
    if (text === '')
        refuse('it is empty; write one like "alpine:3.22"');
    if (text.length > MAX_TEXT)
        refuse('it is too long');
    if (/[\s\p{Cc}]/u.test(text)) {
        refuse('it must not contain spaces or line breaks');
    }
    if (text.startsWith('-'))
        refuse('it must not start with "-"');
    if (text.includes('://'))
        refuse('it is not a URL; leave the scheme out');
    if (IMAGE_ID.test(text)) {
        refuse('an image id exists on one machine only; name a repository');
    }
}
function splitName(name, refuse) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const hasRegistry = /[.:]/.test(first) || first === 'localhost';
    if (hasRegistry && !REGISTRY.test(first)) {
        refuse(`${quote(first)} is not a registry such as "ghcr.io" or "localhost:5000"`);
    }
    const repository = hasRegistry ? name.slice(slash + 1) : name;
    if (/[A-Z]/.test(repository))
        refuse('a repository is lower-case');
    if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) {
        refuse('a repository is lower-case letters and digits, separated by ".", "_", "__", "-" or "/"');
    }
    if (!hasRegistry)
        return { registry: undefined, repository };
    return DOCKER_HUB.has(first)
        ? {
            registry: undefined,
            repository: repository.replace(/^library\/(?=[^/]+$)/, ''),
        }
        : { registry: first, repository };
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var definition_quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/orchestrator/docker/inspect-image.ts
var inspect_image = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/orchestrator/docker/prepare-image.ts
var prepare_image = __webpack_require__(2474);
;// CONCATENATED MODULE: ./src/orchestrator/docker/prepare-locked-image.ts





/**
 * Makes the image present that a reference stood for when it was locked, for
 * the platform of the engine: what its tag means by now, here or in the
 * registry, does not matter.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
async function prepareLockedImage(request, locked, client, run) {
    const { reference } = request;
    const platforms = Object.keys(locked.platforms);
    const wanted = request.platform ?? (await (0,inspect_image/* enginePlatform */.qY)(platforms, client));
    const digest = digestFor(wanted, locked);
    if (digest === undefined)
        throw notLockedFor(wanted, platforms, request);
    const own = byDigest(reference, digest);
    const isHere = await hasUnderIndex(own, wanted, locked, request, client);
    const image = await (0,prepare_image/* prepareImage */.F)(isHere
        ? { ...request, reference: byDigest(reference, locked.digest) }
        : { ...request, reference: own }, client, run).catch((error) => {
        throw explained(error, reference);
    });
    return { ...image, digest };
}
/** The manifest for a platform; of several variants the newest. */
function digestFor(wanted, { platforms }) {
    const exact = platforms[wanted];
    if (exact !== undefined)
        return exact;
    const [fitting] = Object.keys(platforms)
        .filter((it) => (0,inspect_image/* platformFits */.iV)(wanted, it))
        .sort()
        .reverse();
    return fitting === undefined ? undefined : platforms[fitting];
}
/**
 * Whether the engine has the image, but knows it by the digest of its index:
 * it was pulled by the tag when that still meant the same.
 */
async function hasUnderIndex(own, wanted, { digest }, { pull, platform }, client) {
    if (pull === 'always' || digest === own.digest)
        return false;
    if (await (0,inspect_image/* inspectImage */.mm)(own.text, platform, client))
        return false;
    const name = byDigest(own, digest).text;
    const found = await (0,inspect_image/* inspectImage */.mm)(name, platform, client);
    return found !== undefined && (0,inspect_image/* platformFits */.iV)(wanted, (0,inspect_image/* platformOf */.tj)(found));
}
function notLockedFor(wanted, platforms, { reference, platform }) {
    const whose = platform === undefined
        ? `this engine runs ${(0,definition_quote/* quote */.h)(wanted)}`
        : `the definition asks for ${(0,definition_quote/* quote */.h)(wanted)}`;
    return new task_error/* EngineError */.NJ('image_unavailable', `The image ${(0,definition_quote/* quote */.h)(reference.text)} is locked for ${platforms.map((it) => (0,definition_quote/* quote */.h)(it)).join(', ')} and ${whose}: publish it for that platform too, and run \`plugin-runner lock --update\`.`);
}
/** What is locked is not what the definition says: the lock has to be named. */
function explained(error, { text }) {
    if (!(error instanceof task_error/* EngineError */.NJ) ||
        error.outcome !== 'image_unavailable') {
        return error;
    }
    return new task_error/* EngineError */.NJ('image_unavailable', `${error.message} That is what ${(0,definition_quote/* quote */.h)(text)} is locked to: \`plugin-runner lock --check\` says what it is now.`, { cause: error });
}


/***/ })

};
