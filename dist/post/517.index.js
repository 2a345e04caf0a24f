export const id = 517;
export const ids = [517];
export const modules = {

/***/ 1517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage)
/* harmony export */ });
/* unused harmony export buildArguments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3579);
/* harmony import */ var _image_pull__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5629);






/**
 * Builds an image of the repository through the docker CLI.
 * @returns the id of the built image.
 * @throws EngineError `image_unavailable` with the last lines of the build.
 */
async function buildImage(request, run) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'plugin-runner-build-'));
    try {
        const idFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'image-id');
        const lastLines = [];
        const result = await run(buildArguments(request, idFile), {
            signal: request.signal,
            onLine: (line) => {
                request.onProgress(line);
                if (line.trim() !== '')
                    lastLines.push(line);
                if (lastLines.length > 5)
                    lastLines.shift();
            },
        });
        request.signal.throwIfAborted();
        if (result.exitCode !== 0) {
            throw new _definition_task_error__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(request.reference.text)} could not be built from ` +
                `${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(request.build.dockerfile)} (docker build ended with ` +
                `${result.exitCode}): ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(lastLines.at(-1) ?? 'no output', _definition_quote__WEBPACK_IMPORTED_MODULE_5__/* .LONG_QUOTE */ .E)}. ` +
                'The log above has the whole build.');
        }
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(idFile, 'utf8')).trim();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/** The argv of `docker build`. Pure. */
function buildArguments(request, idFile) {
    return [
        'build',
        '--file',
        request.build.dockerfile,
        '--iidfile',
        idFile,
        '--tag',
        (0,_image_pull__WEBPACK_IMPORTED_MODULE_4__/* .pullableName */ .TT)(request.reference),
        // The classic builder leaves the container of a failed step behind.
        '--force-rm',
        ...(request.pull === 'always' ? ['--pull'] : []),
        ...(request.platform === undefined ? [] : ['--platform', request.platform]),
        ...Object.entries(request.buildLabels ?? {}).flatMap(([name, value]) => [
            '--label',
            `${name}=${value}`,
        ]),
        '--',
        request.build.context,
    ];
}


/***/ })

};
