export const id = 4710;
export const ids = [4710];
export const modules = {

/***/ 14710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveSarif: () => (/* binding */ leaveSarif)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Leaves an output under the name that uploads look for.
 * @returns `path`
 */
function leaveSarif(outputFile, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(outputFile, path);
    }
    catch {
        // Not every file system has hard links.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(outputFile, path);
    }
    return path;
}


/***/ })

};
