export const id = 329;
export const ids = [329];
export const modules = {

/***/ 4710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveSarif: () => (/* binding */ leaveSarif)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3592);



/**
 * Leaves an output under the name that uploads look for.
 * @returns its absolute path
 */
function leaveSarif(directory, outputFile) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _execution_record__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILES */ .sh.sarif);
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
