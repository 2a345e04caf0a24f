export const id = 400;
export const ids = [400];
export const modules = {

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asDockerSays: () => (/* binding */ asDockerSays),
/* harmony export */   podmanBody: () => (/* binding */ podmanBody),
/* harmony export */   translate: () => (/* binding */ translate)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_back__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(993);


/**
 * What Podman mounts by itself where the root file system is read-only: as
 * large as half of the machine's memory, for programs too
 * (https://docs.podman.io/en/latest/markdown/podman-run.1.html#read-only-tmpfs).
 */
const OWN_TMPFS = [
    // Podman's init and its notes are mounted in there.
    ['/run', 'rw,noexec,nosuid,nodev,size=65536,mode=755'],
    // runc gives it the mode of the image's, which everybody may write to.
    ['/var/tmp', 'ro,noexec,nosuid,nodev,size=4096,mode=555'],
];
/** Otherwise what the image has there comes with it. */
const EMPTY = 'notmpcopyup';
/** What Podman adds to the options of a tmpfs. */
const ADDED = 'rprivate';
/** The create request for Podman, which has ideas of its own. Pure. */
function podmanBody(body) {
    const { ReadonlyRootfs, Tmpfs, Mounts } = body.HostConfig;
    const targets = [...Object.keys(Tmpfs), ...Mounts.map((it) => it.Target)];
    const covered = ReadonlyRootfs
        ? OWN_TMPFS.filter(([path]) => !targets.includes(path))
        : [];
    const mounted = [...covered, ...Object.entries(Tmpfs)].map(([path, options]) => [path, `${options},${EMPTY}`]);
    return {
        ...body,
        HostConfig: { ...body.HostConfig, Tmpfs: Object.fromEntries(mounted) },
    };
}
/**
 * Asks Podman's own API for what its answers in Docker's do not hold, and puts
 * it into Docker's words.
 * @param inspected the answer in Docker's API.
 */
async function asDockerSays(client, id, inspected, body) {
    const [own, info] = await Promise.all([
        client.call({ method: 'GET', path: `/libpod/containers/${id}/json` }),
        client.call({ method: 'GET', path: '/info' }),
    ]);
    const { CgroupVersion, NCPU } = record(info.body);
    return translate(body, inspected, {
        own: record(own.body),
        cgroupVersion: String(CgroupVersion),
        cpus: typeof NCPU === 'number' ? NCPU : Infinity,
    });
}
/**
 * What Podman says, in Docker's words where it means the same; whatever does
 * not stays as it is, and is a difference. Pure.
 */
function translate(body, inspected, podman) {
    const { own } = podman;
    const host = inspected.HostConfig ?? {};
    const config = inspected.Config ?? {};
    const ownMounts = list(own['Mounts']);
    const asked = body.HostConfig;
    // Version 1 has no such namespaces there: Podman does not make them.
    const hasNoCgroupns = podman.cgroupVersion === '1' &&
        record(own['HostConfig'])['CgroupMode'] === 'host';
    const capabilities = own['BoundingCaps'];
    const HostConfig = {
        ...host,
        // Its own lists are what differs from its defaults; this is what counts.
        ...('BoundingCaps' in own && {
            CapDrop: asked.CapDrop,
            CapAdd: Array.isArray(capabilities) ? capabilities : [],
        }),
        // It takes more than there are, as Docker does not.
        NanoCpus: Math.min(Number(host['NanoCpus']), podman.cpus * 1e9),
        NetworkMode: networkMode(host['NetworkMode'], own),
        // A namespace of its own, which other containers could be told to share.
        IpcMode: host['IpcMode'] === 'shareable' ? 'private' : host['IpcMode'],
        CgroupnsMode: hasNoCgroupns
            ? asked.CgroupnsMode
            : record(own['HostConfig'])['CgroupMode'],
        PidMode: host['PidMode'] === 'private' ? '' : host['PidMode'],
        UTSMode: host['UTSMode'] === 'private' ? '' : host['UTSMode'],
        Tmpfs: tmpfs(asked.Tmpfs, record(host['Tmpfs'])),
        // The same as the mounts, which are compared.
        Binds: [],
        Mounts: ownMounts
            .filter((mount) => mount['Type'] === 'bind')
            .map((mount) => ({
            Type: 'bind',
            Target: mount['Destination'],
            BindOptions: { NonRecursive: isNonRecursive(mount) },
        })),
        // It does not say; without `privileged` nothing takes its defaults away.
        MaskedPaths: host['MaskedPaths'] ?? unlessPrivileged(host, _read_back__WEBPACK_IMPORTED_MODULE_1__/* .MASKED_PATHS */ .pP),
        ReadonlyPaths: host['ReadonlyPaths'] ?? unlessPrivileged(host, _read_back__WEBPACK_IMPORTED_MODULE_1__/* .READ_ONLY_PATHS */ .tF),
        Ulimits: list(host['Ulimits']).map((it) => ({
            ...it,
            Name: String(it['Name'])
                .replace(/^RLIMIT_/, '')
                .toLowerCase(),
        })),
        Runtime: own['OCIRuntime'],
    };
    return {
        inspected: {
            ...inspected,
            HostConfig,
            Config: {
                ...config,
                // It shows the name that the image has by now.
                Image: inspected.Image,
                StopSignal: signalName(config['StopSignal']),
                // Its attach ends the input with the connection, whatever this says.
                StdinOnce: body.StdinOnce,
                NetworkDisabled: host['NetworkMode'] === 'none',
            },
            Mounts: (inspected.Mounts ?? []).map((mount) => mount['Type'] === 'volume' ? { ...mount, Propagation: '' } : mount),
        },
        warnings: hasNoCgroupns
            ? [
                'Podman makes no cgroup namespace on cgroup v1: the plugin can read ' +
                    "the name of its cgroup on this machine. With cgroup v2 it can't.",
            ]
            : [],
    };
}
/** As asked, where nothing was left out and nothing of weight was added. */
function tmpfs(asked, got) {
    return Object.fromEntries(Object.entries(got).map(([path, options]) => {
        const wanted = asked[path]?.split(',').filter((it) => it !== EMPTY) ?? [];
        const given = String(options)
            .split(',')
            .filter((it) => it !== ADDED);
        const isSame = wanted.length === given.length &&
            wanted.every((it) => given.includes(it));
        return [path, isSame ? asked[path] : options];
    }));
}
/** Every network of its own is a `bridge` there, and that one is `podman`. */
function networkMode(mode, own) {
    if (mode !== 'bridge')
        return mode;
    const names = Object.keys(record(record(own['NetworkSettings'])['Networks']));
    return names.map((name) => (name === 'podman' ? 'bridge' : name)).join(', ');
}
function isNonRecursive(mount) {
    const options = mount['Options'];
    return (Array.isArray(options) &&
        options.includes('bind') &&
        !options.includes('rbind'));
}
function unlessPrivileged(host, paths) {
    return host['Privileged'] === false ? paths : undefined;
}
/** `SIGTERM` for 15 and for `15`; anything else as it is. */
function signalName(signal) {
    const names = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals);
    return (names.find(([, number]) => String(number) === String(signal))?.[0] ?? signal);
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value.map(record) : [];
}


/***/ })

};
