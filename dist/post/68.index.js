export const id = 68;
export const ids = [68];
export const modules = {

/***/ 8068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineCapacity: () => (/* binding */ engineCapacity)
/* harmony export */ });
/**
 * `NCPU` and `MemTotal` of `GET /info`
 * (https://docs.docker.com/reference/api/engine/version/v1.41/#tag/System/operation/SystemInfo);
 * an engine that cannot read them says 0.
 */
async function engineCapacity(client, deadlineMs) {
    const call = { method: 'GET', path: '/info', deadlineMs };
    const { body } = await client.call(call);
    const { NCPU, MemTotal } = (body ?? {});
    const cpus = positive(NCPU);
    return {
        nanoCpus: cpus && cpus * 1_000_000_000,
        memoryBytes: positive(MemTotal),
    };
}
function positive(value) {
    return Number.isSafeInteger(value) && Number(value) > 0
        ? Number(value)
        : undefined;
}


/***/ })

};
