export const id = 905;
export const ids = [905];
export const modules = {

/***/ 6905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPlugins: () => (/* binding */ listPlugins)
/* harmony export */ });
/* harmony import */ var _exit_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _inert_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(704);
/* harmony import */ var _open_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(694);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8007);




/** Lists the plugins on stdout and what is wrong with the others on stderr. */
async function listPlugins(options, door) {
    const { definitions, errors } = await (0,_open_registry__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .M)(door, options).list();
    const plugins = definitions.map(({ id, version, name, description, image, file }) => ({
        ...{ id, version: version ?? null, name: name ?? null },
        ...{ description: description ?? null, image: image.text, file },
    }));
    const text = options.json
        ? JSON.stringify(plugins, null, 2)
        : plugins
            .map(({ id, version, description }) => (0,_inert_text__WEBPACK_IMPORTED_MODULE_2__/* .inertText */ .U)([id, version, description].filter(Boolean).join('  ')))
            .join('\n');
    await (0,_write_result__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Z)(text === '' ? '' : `${text}\n`, door);
    for (const { message } of errors)
        door.stderr.write(`${(0,_inert_text__WEBPACK_IMPORTED_MODULE_2__/* .inertText */ .U)(message)}\n`);
    return errors.length > 0 ? _exit_code__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.definition_invalid : 0;
}


/***/ })

};
