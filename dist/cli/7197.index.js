export const id = 7197;
export const ids = [7197];
export const modules = {

/***/ 97197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuildContext: () => (/* binding */ checkBuildContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _find_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12486);





/** Far more than such a file has. */
const MAX_IGNORE_BYTES = 64 * 1024;
/**
 * Refuses a build that would send to the engine, and by `COPY` to the plugin,
 * what is not in the repository, or a `.git`: `actions/checkout` leaves a token
 * there.
 * @param workspace absolute path of the repository, where there is one
 * @throws UserError `definition_invalid`
 */
function checkBuildContext({ id, file, build }, workspace) {
    if (build === undefined)
        return;
    const refuse = (why) => {
        throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('definition_invalid', `The \`build\` of plugin ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(id)} ${why}`);
    };
    const context = realPath(build.context);
    const dockerfile = realPath(build.dockerfile);
    const roots = workspace && [workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)].map(realPath);
    for (const path of [context, dockerfile]) {
        if (roots && !roots.some((root) => `${path}/`.startsWith(`${root}/`))) {
            refuse(`leads to ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}, outside the repository: keep it inside.`);
        }
        if (path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
            refuse(`leads into a .git (${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)}): keep it outside.`);
        }
    }
    const { found, gaveUp } = (0,_find_git__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .C)(context);
    if (gaveUp !== undefined) {
        refuse(`cannot be searched for a .git, for its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)} has ` +
            `${gaveUp}: make it a smaller directory.`);
    }
    const [git] = found.filter(({ path }) => !isIgnored(path, context, build));
    if (git !== undefined) {
        refuse(`would hand over ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(git.path)} of its context ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(context)}, and ` +
            'with a .git the token that `actions/checkout` leaves there: make the ' +
            'context a directory without one, such as that of the plugin, or write ' +
            'the line `**/.git` into the .dockerignore of the context, and none ' +
            'with `!`.');
    }
}
/** What is not there is the build's to complain about. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/**
 * Whether the build leaves a `.git` out. BuildKit prefers a file beside the
 * Dockerfile, the classic builder does not know it: either must do.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
function isIgnored(path, context, { dockerfile }) {
    const ofContext = ignoreLines((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, '.dockerignore'));
    const ofDockerfile = ignoreLines(`${dockerfile}.dockerignore`);
    return [ofContext, ofDockerfile ?? ofContext].every((lines) => lines !== undefined &&
        // It could take something back in.
        !lines.some((line) => line.startsWith('!')) &&
        lines.some((line) => (line === '**/.git' && path.split('/').includes('.git')) ||
            (line === '.git' && path === '.git')));
}
/** @returns undefined when there is no such file, or it cannot be read. */
function ignoreLines(file) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!status.isFile() || status.size > MAX_IGNORE_BYTES)
            return undefined;
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
        return lines.map((line) => line.trim());
    }
    catch {
        return undefined;
    }
}


/***/ })

};
