export const id = 7572;
export const ids = [7572];
export const modules = {

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliEnvironment: () => (/* binding */ cliEnvironment)
/* harmony export */ });
/**
 * The environment for the docker CLI and its credential helpers: everything
 * they may need (HOME, PATH, proxies, cloud credentials), and nothing of the
 * step – its inputs hold secrets, and its tokens give write access to caches.
 */
function cliEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !/^(INPUT_|STATE_|ACTIONS_)/i.test(name)) {
            kept[name] = value;
        }
    }
    return kept;
}


/***/ })

};
