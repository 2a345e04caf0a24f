export const id = 84;
export const ids = [84];
export const modules = {

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);



const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';
/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
function parseAllowedRegistry(text) {
    const entry = text.endsWith('/') ? text.slice(0, -1) : text;
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    // Without a host it is the beginning of a repository of whatever registry.
    const hasHost = /[.:]/.test(host) || host === 'localhost';
    if (!hasHost || !isBeginningOfImage(entry)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`);
    }
    return withHost(host, slash === -1 ? '' : entry.slice(slash));
}
/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
function imageName({ registry, repository }) {
    if (registry !== undefined)
        return withHost(registry, `/${repository}`);
    const isOfficial = !repository.includes('/');
    return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}
/** True when the name begins with the registry, whole parts of it. */
function isFrom(name, registry) {
    return `${name}/`.startsWith(`${registry}/`);
}
function isBeginningOfImage(entry) {
    try {
        (0,_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(`${entry}/x`);
        return true;
    }
    catch (error) {
        if (error instanceof _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q)
            return false;
        throw error;
    }
}
function withHost(host, path) {
    const name = host.toLowerCase();
    return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicy: () => (/* binding */ checkPolicy)
});

// UNUSED EXPORTS: TO_BE_RESOLVED, policyViolations

// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(5269);
;// CONCATENATED MODULE: ./src/definition/policy.ts
/** The runtime of a definition that names none. */
const ENGINE_RUNTIME = 'default';

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(9086);
// EXTERNAL MODULE: ./src/definition/show-quantity.ts
var show_quantity = __webpack_require__(460);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(3579);
// EXTERNAL MODULE: ./src/runner/exchanges-files.ts
var exchanges_files = __webpack_require__(9022);
;// CONCATENATED MODULE: ./src/runner/check-policy.ts







/** More values than this are counted, not listed. */
const MAX_LISTED = 10;
/** It will be known which image it is: that is all that a policy asks of it. */
const TO_BE_RESOLVED = { digest: '', platforms: {} };
/**
 * Refuses a plugin that does not keep to the policy.
 * @param locked what its image was when it was locked: as good as a digest in
 * the definition
 * @throws UserError `policy_denied` with every rule that is broken
 */
function checkPolicy(definition, task, policy, locked) {
    const violations = policyViolations(definition, task, policy, locked);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ rule, allowed, asked }) => `  ${rule}: ${allowed}; ${asked}`);
    throw new task_error/* UserError */.yo('policy_denied', [
        `The policy ${(0,show_path/* showPath */.P)(policy.file)} does not allow plugin ${(0,quote/* quote */.h)(definition.id)}, and nothing was run:`,
        ...lines,
        `Change what asks for it (the plugin is in ${(0,show_path/* showPath */.P)(definition.file)}), or have the policy changed.`,
    ].join('\n'));
}
/** Every rule of a policy that a plugin, with what the step overrides, breaks. */
function policyViolations(definition, task, policy, locked) {
    return [
        ...imageViolations(definition, policy, locked),
        ...maximumViolations(definition, task, policy),
        ...sandboxViolations(definition, policy),
    ];
}
function imageViolations({ image, build }, { registries, requireDigest, build: mayBuild }, locked) {
    if (build !== undefined) {
        const allowed = 'images may not be built here without `build: true`';
        const asked = 'the plugin has `build`';
        return mayBuild ? [] : [{ rule: 'build', allowed, asked }];
    }
    const violations = [];
    const name = (0,allowed_registry/* imageName */.tO)(image);
    if (registries?.some((registry) => (0,allowed_registry/* isFrom */.L$)(name, registry)) === false) {
        violations.push({
            rule: 'registries',
            allowed: only(registries),
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(name)}`,
        });
    }
    if (requireDigest && image.digest === undefined && locked === undefined) {
        violations.push({
            rule: 'require_digest',
            allowed: 'an image by its digest (name@sha256:…), or a lock',
            asked: `the plugin's \`image\` is ${(0,quote/* quote */.h)(image.text)}`,
        });
    }
    return violations;
}
function maximumViolations(definition, task, { maximum }) {
    const { limits } = definition;
    const values = [
        {
            rule: 'cpu',
            maximum: maximum.nanoCpus,
            key: 'resource_limits.cpu',
            value: limits.nanoCpus,
            input: 'cpu',
            override: task.nanoCpus,
            show: show_quantity/* showCpu */.c4,
        },
        {
            rule: 'memory',
            maximum: maximum.memoryBytes,
            key: 'resource_limits.memory',
            value: limits.memoryBytes,
            input: 'memory',
            override: task.memoryBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'pids',
            maximum: maximum.pids,
            key: 'resource_limits.pids',
            value: limits.pids,
            show: String,
        },
        {
            rule: 'tmp',
            maximum: maximum.tmpBytes,
            key: 'resource_limits.tmp',
            value: limits.tmpBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'timeout',
            maximum: maximum.timeoutMs,
            key: 'timeout',
            value: definition.timeoutMs,
            input: 'timeout',
            override: task.timeoutMs,
            show: show_quantity/* showDuration */.kJ,
        },
        {
            rule: 'output',
            maximum: maximum.outputBytes,
            key: 'output.max_bytes',
            value: definition.maxOutputBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'files',
            maximum: (task.files ?? []).length > 0 ? maximum.filesBytes : undefined,
            key: 'files.max_bytes',
            value: definition.files.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'artifacts',
            maximum: (0,exchanges_files/* leavesFiles */.Yh)(definition, task)
                ? maximum.artifactsBytes
                : undefined,
            key: 'artifacts.max_bytes',
            value: definition.artifacts.maxBytes,
            show: show_quantity/* showBytes */.ni,
        },
        {
            rule: 'attempts',
            maximum: maximum.attempts,
            key: 'retry.attempts',
            value: definition.retry.attempts,
            show: String,
        },
    ];
    return values.flatMap(limitViolation);
}
function limitViolation(limited) {
    const { rule, maximum, key, value, input = key, override, show } = limited;
    const effective = override ?? value;
    if (maximum === undefined || effective <= maximum)
        return [];
    const whose = override === undefined
        ? `the plugin's \`${key}\``
        : `the step's \`${input}\``;
    return [
        {
            rule: `maximum.${rule}`,
            allowed: `at most ${show(maximum)}`,
            asked: `${whose} is ${show(effective)}`,
        },
    ];
}
function sandboxViolations(definition, policy) {
    const { network, workspace, sandbox, secrets } = definition;
    const runtime = sandbox.runtime ?? ENGINE_RUNTIME;
    const { users } = policy;
    return [
        ...notIn('networks', policy.networks, 'network', [network]),
        ...notIn('workspaces', policy.workspaces, 'workspace', [workspace]),
        ...notIn('runtimes', policy.runtimes, 'sandbox.runtime', [runtime]),
        ...(users?.some((it) => includesUser(it, sandbox.user)) === false
            ? notIn('users', users.map(showUser), 'sandbox.user', [
                showUser(sandbox.user),
            ])
            : []),
        ...notIn('capabilities', policy.capabilities, 'sandbox.capabilities', sandbox.capabilities),
        ...(policy.readOnly && !sandbox.readOnly
            ? [
                {
                    rule: 'read_only',
                    allowed: 'a read-only root file system',
                    asked: "the plugin's `sandbox.read_only` is false",
                },
            ]
            : []),
        ...notIn('secrets', policy.secrets, 'secrets', secrets),
    ];
}
/** The rule of a list; without one everything is allowed. */
function notIn(rule, allowed, key, values) {
    const refused = values.filter((value) => allowed?.includes(value) === false);
    if (allowed === undefined || refused.length === 0)
        return [];
    return [
        {
            rule,
            allowed: only(allowed),
            asked: `the plugin's \`${key}\` is ${list(refused)}`,
        },
    ];
}
/**
 * `non-root` is a pair that is known not to be root's: the user of an image or
 * of the runner has to be allowed by its own word.
 */
function includesUser(allowed, user) {
    if (user.kind !== 'ids')
        return allowed.kind === user.kind;
    if (allowed.kind === 'non-root')
        return user.uid !== 0;
    return (allowed.kind === 'ids' &&
        allowed.uid === user.uid &&
        allowed.gid === user.gid);
}
function showUser(user) {
    return user.kind === 'ids' ? `${user.uid}:${user.gid}` : user.kind;
}
function only(allowed) {
    return allowed.length === 0 ? 'none at all' : `only ${list(allowed)}`;
}
function list(values) {
    const shown = values.slice(0, MAX_LISTED).map((value) => (0,quote/* quote */.h)(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ })

};
