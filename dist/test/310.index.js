export const id = 310;
export const ids = [310];
export const modules = {

/***/ 6310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArtifacts: () => (/* binding */ readArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4783);
/* harmony import */ var _execution_record__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3592);
/* harmony import */ var _file_part__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);




const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The first artifacts of a record directory; empty where there are none. What
 * is not an artifact is left out.
 */
function readArtifacts(recordDirectory, max) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(recordDirectory, _execution_record__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FILES */ .sh.artifacts);
    const value = (0,_file_part__WEBPACK_IMPORTED_MODULE_2__/* .readJsonFile */ .J)(file, MAX_BYTES);
    if (!Array.isArray(value))
        return [];
    return value.slice(0, max).flatMap((item) => {
        if (!(0,_definition_json__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
            return [];
        const { path, bytes, sha256 } = item;
        if (typeof path !== 'string' || typeof sha256 !== 'string')
            return [];
        if (typeof bytes !== 'number' || !Number.isFinite(bytes))
            return [];
        return [{ path, bytes, sha256 }];
    });
}


/***/ })

};
