export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 69428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputFindings: () => (/* binding */ outputFindings)
/* harmony export */ });
/* harmony import */ var _definition_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _finding_collector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4329);
/* harmony import */ var _read_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88523);



/**
 * The findings of a JSON output: a `results` list at its top, each element of
 * which has a `message` and a `severity` or a `level`.
 * @param text is known to be JSON
 */
function outputFindings(text) {
    const value = JSON.parse(text);
    const results = (0,_definition_json__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? (0,_read_finding__WEBPACK_IMPORTED_MODULE_1__/* .readResults */ .x8)(value['results']) : [];
    return _finding_collector__WEBPACK_IMPORTED_MODULE_0__/* .FindingCollector */ .x.uncut(results ?? []);
}


/***/ })

};
