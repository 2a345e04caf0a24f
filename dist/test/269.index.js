export const id = 269;
export const ids = [269];
export const modules = {

/***/ 8269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareLockedImage: () => (/* binding */ prepareLockedImage)
/* harmony export */ });
/* harmony import */ var _definition_image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _definition_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1969);
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3579);
/* harmony import */ var _inspect_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8541);
/* harmony import */ var _prepare_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2474);





/**
 * Makes the image present that a reference stood for when it was locked, for
 * the platform of the engine: what its tag means by now, here or in the
 * registry, does not matter.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
async function prepareLockedImage(request, locked, client, run) {
    const { reference } = request;
    const platforms = Object.keys(locked.platforms);
    const wanted = request.platform ?? (await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .enginePlatform */ .qY)(platforms, client));
    const digest = digestFor(wanted, locked);
    if (digest === undefined)
        throw notLockedFor(wanted, platforms, request);
    const own = (0,_definition_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .byDigest */ ._)(reference, digest);
    const isHere = await hasUnderIndex(own, wanted, locked, request, client);
    const image = await (0,_prepare_image__WEBPACK_IMPORTED_MODULE_3__/* .prepareImage */ .F)(isHere
        ? { ...request, reference: (0,_definition_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .byDigest */ ._)(reference, locked.digest) }
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
        .filter((it) => (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformFits */ .iV)(wanted, it))
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
    if (await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(own.text, platform, client))
        return false;
    const name = (0,_definition_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .byDigest */ ._)(own, digest).text;
    const found = await (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .inspectImage */ .mm)(name, platform, client);
    return found !== undefined && (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformFits */ .iV)(wanted, (0,_inspect_image__WEBPACK_IMPORTED_MODULE_2__/* .platformOf */ .tj)(found));
}
function notLockedFor(wanted, platforms, { reference, platform }) {
    const whose = platform === undefined
        ? `this engine runs ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(wanted)}`
        : `the definition asks for ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(wanted)}`;
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ('image_unavailable', `The image ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(reference.text)} is locked for ${platforms.map((it) => (0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(it)).join(', ')} and ${whose}: publish it for that platform too, and run \`plugin-runner lock --update\`.`);
}
/** What is locked is not what the definition says: the lock has to be named. */
function explained(error, { text }) {
    if (!(error instanceof _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ) ||
        error.outcome !== 'image_unavailable') {
        return error;
    }
    return new _definition_task_error__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ('image_unavailable', `${error.message} That is what ${(0,_definition_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is locked to: \`plugin-runner lock --check\` says what it is now.`, { cause: error });
}


/***/ })

};
