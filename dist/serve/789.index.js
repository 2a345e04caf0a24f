export const id = 789;
export const ids = [789];
export const modules = {

/***/ 3789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRange: () => (/* binding */ isRange),
/* harmony export */   newestFirst: () => (/* binding */ newestFirst),
/* harmony export */   newestMatch: () => (/* binding */ newestMatch)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var semver_functions_compare_build__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_build__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_prerelease__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var semver_functions_prerelease__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_prerelease__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var semver_functions_satisfies__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);
/* harmony import */ var semver_functions_satisfies__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var semver_ranges_valid__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var semver_ranges_valid__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid__WEBPACK_IMPORTED_MODULE_3__);




/** The best definition within a range; without one the highest released. */
function newestMatch(definitions, range) {
    return definitions
        .filter(({ version }) => range === undefined || isWithin(version, range))
        .sort(newestFirst)[0];
}
/** True for what semver reads as a range, such as `1.2.0` or `^1`. */
function isRange(text) {
    return semver_ranges_valid__WEBPACK_IMPORTED_MODULE_3___default()(text) !== null;
}
/** Orders versions: released ones, then pre-releases, then none at all. */
function newestFirst({ version: a }, { version: b }) {
    const byRank = rank(b) - rank(a);
    if (byRank !== 0 || a === undefined || b === undefined)
        return byRank;
    return semver_functions_compare_build__WEBPACK_IMPORTED_MODULE_0___default()(b, a);
}
function isWithin(version, range) {
    return version !== undefined && semver_functions_satisfies__WEBPACK_IMPORTED_MODULE_2___default()(version, range);
}
function rank(version) {
    if (version === undefined)
        return 0;
    return semver_functions_prerelease__WEBPACK_IMPORTED_MODULE_1___default()(version) === null ? 2 : 1;
}


/***/ })

};
