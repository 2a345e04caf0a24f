export const id = 267;
export const ids = [267];
export const modules = {

/***/ 5269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ parseAllowedRegistry),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* unused harmony export isFrom */
/* harmony import */ var _image_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1969);
/* harmony import */ var _value_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);



const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';
/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
function parseAllowedRegistry(text) {
    const entry = text.endsWith('/') ? text.slice(0, -1) : text;
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    // Without a host it is the beginning of a repository of whatever registry.
    const hasHost = /[.:]/.test(host) || host === 'localhost';
    if (!hasHost || !isBeginningOfImage(entry)) {
        throw new _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`);
    }
    return withHost(host, slash === -1 ? '' : entry.slice(slash));
}
/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
function imageName({ registry, repository }) {
    if (registry !== undefined)
        return withHost(registry, `/${repository}`);
    const isOfficial = !repository.includes('/');
    return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}
/** True when the name begins with the registry, whole parts of it. */
function isFrom(name, registry) {
    return `${name}/`.startsWith(`${registry}/`);
}
function isBeginningOfImage(entry) {
    try {
        (0,_image_reference__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(`${entry}/x`);
        return true;
    }
    catch (error) {
        if (error instanceof _value_error__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Q)
            return false;
        throw error;
    }
}
function withHost(host, path) {
    const name = host.toLowerCase();
    return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
}


/***/ }),

/***/ 8267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/allowed-registry.ts
var allowed_registry = __webpack_require__(5269);
// EXTERNAL MODULE: ./src/definition/definition-error.ts
var definition_error = __webpack_require__(7999);
// EXTERNAL MODULE: ./src/definition/describe-value.ts
var describe_value = __webpack_require__(5536);
// EXTERNAL MODULE: ./src/definition/document-faults.ts
var document_faults = __webpack_require__(6244);
// EXTERNAL MODULE: ./src/definition/duration.ts
var duration = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/definition/fault-collector.ts
var fault_collector = __webpack_require__(2795);
;// CONCATENATED MODULE: ./src/definition/generated/policy-validator.js
// Generated from schema/policy.schema.json by scripts/generate.mjs.

const validate = validate10;
/* harmony default export */ const policy_validator = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"registries":{"type":"array","items":{"type":"string"}},"require_digest":{"type":"boolean"},"build":{"type":"boolean"},"maximum":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]},"timeout":{"type":"string"},"output":{"type":["string","number"]},"files":{"type":["string","number"]},"artifacts":{"type":["string","number"]},"attempts":{"type":"integer","minimum":1}}},"networks":{"type":"array","items":{"type":"string"}},"workspaces":{"type":"array","items":{"type":"string","enum":["none","read","write"]}},"runtimes":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}},"users":{"type":"array","items":{"type":["string","integer"]}},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"read_only":{"type":"boolean"},"secrets":{"type":"array","items":{"type":"string"}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.registries !== undefined && func0.call(data, "registries")){
let data1 = data.registries;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/registries/" + i0,schemaPath:"#/properties/registries/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.require_digest !== undefined && func0.call(data, "require_digest")){
if(typeof data.require_digest !== "boolean"){
const err4 = {instancePath:instancePath+"/require_digest",schemaPath:"#/properties/require_digest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.build !== undefined && func0.call(data, "build")){
if(typeof data.build !== "boolean"){
const err5 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maximum !== undefined && func0.call(data, "maximum")){
let data5 = data.maximum;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!(func0.call(schema11.properties.maximum.properties, key1))){
const err6 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.cpu !== undefined && func0.call(data5, "cpu")){
let data6 = data5.cpu;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err7 = {instancePath:instancePath+"/maximum/cpu",schemaPath:"#/properties/maximum/properties/cpu/type",keyword:"type",params:{type: schema11.properties.maximum.properties.cpu.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.memory !== undefined && func0.call(data5, "memory")){
let data7 = data5.memory;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err8 = {instancePath:instancePath+"/maximum/memory",schemaPath:"#/properties/maximum/properties/memory/type",keyword:"type",params:{type: schema11.properties.maximum.properties.memory.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.pids !== undefined && func0.call(data5, "pids")){
let data8 = data5.pids;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/maximum/pids",schemaPath:"#/properties/maximum/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4194304 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/maximum/pids",schemaPath:"#/properties/maximum/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 < 2 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/maximum/pids",schemaPath:"#/properties/maximum/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data5.tmp !== undefined && func0.call(data5, "tmp")){
let data9 = data5.tmp;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err12 = {instancePath:instancePath+"/maximum/tmp",schemaPath:"#/properties/maximum/properties/tmp/type",keyword:"type",params:{type: schema11.properties.maximum.properties.tmp.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.timeout !== undefined && func0.call(data5, "timeout")){
if(typeof data5.timeout !== "string"){
const err13 = {instancePath:instancePath+"/maximum/timeout",schemaPath:"#/properties/maximum/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.output !== undefined && func0.call(data5, "output")){
let data11 = data5.output;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err14 = {instancePath:instancePath+"/maximum/output",schemaPath:"#/properties/maximum/properties/output/type",keyword:"type",params:{type: schema11.properties.maximum.properties.output.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.files !== undefined && func0.call(data5, "files")){
let data12 = data5.files;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
const err15 = {instancePath:instancePath+"/maximum/files",schemaPath:"#/properties/maximum/properties/files/type",keyword:"type",params:{type: schema11.properties.maximum.properties.files.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.artifacts !== undefined && func0.call(data5, "artifacts")){
let data13 = data5.artifacts;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
const err16 = {instancePath:instancePath+"/maximum/artifacts",schemaPath:"#/properties/maximum/properties/artifacts/type",keyword:"type",params:{type: schema11.properties.maximum.properties.artifacts.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.attempts !== undefined && func0.call(data5, "attempts")){
let data14 = data5.attempts;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err17 = {instancePath:instancePath+"/maximum/attempts",schemaPath:"#/properties/maximum/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err18 = {instancePath:instancePath+"/maximum/attempts",schemaPath:"#/properties/maximum/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.networks !== undefined && func0.call(data, "networks")){
let data15 = data.networks;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err20 = {instancePath:instancePath+"/networks/" + i1,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.workspaces !== undefined && func0.call(data, "workspaces")){
let data17 = data.workspaces;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/workspaces/" + i2,schemaPath:"#/properties/workspaces/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data18 === "none") || (data18 === "read")) || (data18 === "write"))){
const err23 = {instancePath:instancePath+"/workspaces/" + i2,schemaPath:"#/properties/workspaces/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspaces.items.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.runtimes !== undefined && func0.call(data, "runtimes")){
let data19 = data.runtimes;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err25 = {instancePath:instancePath+"/runtimes/" + i3,schemaPath:"#/properties/runtimes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/runtimes/" + i3,schemaPath:"#/properties/runtimes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.users !== undefined && func0.call(data, "users")){
let data21 = data.users;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
const err28 = {instancePath:instancePath+"/users/" + i4,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: schema11.properties.users.items.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data23 = data.capabilities;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
const err30 = {instancePath:instancePath+"/capabilities/" + i5,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((((((((((((data24 === "AUDIT_WRITE") || (data24 === "CHOWN")) || (data24 === "DAC_OVERRIDE")) || (data24 === "FOWNER")) || (data24 === "FSETID")) || (data24 === "KILL")) || (data24 === "MKNOD")) || (data24 === "NET_BIND_SERVICE")) || (data24 === "NET_RAW")) || (data24 === "SETFCAP")) || (data24 === "SETGID")) || (data24 === "SETPCAP")) || (data24 === "SETUID")) || (data24 === "SYS_CHROOT"))){
const err31 = {instancePath:instancePath+"/capabilities/" + i5,schemaPath:"#/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.read_only !== undefined && func0.call(data, "read_only")){
if(typeof data.read_only !== "boolean"){
const err33 = {instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data26 = data.secrets;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(typeof data26[i6] !== "string"){
const err34 = {instancePath:instancePath+"/secrets/" + i6,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
const knownKeys = {
  "": [
    "$schema",
    "registries",
    "require_digest",
    "build",
    "maximum",
    "networks",
    "workspaces",
    "runtimes",
    "users",
    "capabilities",
    "read_only",
    "secrets"
  ],
  "/maximum": [
    "cpu",
    "memory",
    "pids",
    "tmp",
    "timeout",
    "output",
    "files",
    "artifacts",
    "attempts"
  ]
};

// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/json-pointer.ts
var json_pointer = __webpack_require__(5239);
// EXTERNAL MODULE: ./src/definition/network-name.ts
var network_name = __webpack_require__(9311);
// EXTERNAL MODULE: ./src/definition/quantity.ts
var quantity = __webpack_require__(4960);
// EXTERNAL MODULE: ./src/definition/sandbox-user.ts
var sandbox_user = __webpack_require__(9252);
// EXTERNAL MODULE: ./src/definition/tree-faults.ts
var tree_faults = __webpack_require__(9155);
// EXTERNAL MODULE: ./src/definition/value-error.ts
var value_error = __webpack_require__(4447);
// EXTERNAL MODULE: ./src/definition/without-faults.ts
var without_faults = __webpack_require__(8383);
;// CONCATENATED MODULE: ./src/definition/parse-policy.ts
















const QUANTITY = 'a quantity such as "256Mi"';
const POLICY = {
    name: 'a policy',
    validate: validate,
    knownKeys: knownKeys,
    expected: new Map([
        ['', 'one object'],
        ['/registries', 'a list such as ["ghcr.io/my-org"]'],
        ['/registries/*', 'a registry such as "ghcr.io/my-org"'],
        ['/maximum/cpu', 'a quantity such as "500m"'],
        ['/maximum/memory', QUANTITY],
        ['/maximum/pids', 'a whole number from 2 to 4194304'],
        ['/maximum/tmp', QUANTITY],
        ['/maximum/timeout', 'a duration with a unit, such as "10m"'],
        ['/maximum/output', QUANTITY],
        ['/maximum/files', QUANTITY],
        ['/maximum/artifacts', QUANTITY],
        ['/maximum/attempts', 'a whole number from 1'],
        ['/networks', 'a list such as ["none", "bridge"]'],
        ['/workspaces', 'a list such as ["none", "read"]'],
        ['/runtimes', 'a list such as ["default", "runsc"]'],
        ['/runtimes/*', '"default" or the name of an OCI runtime such as "runsc"'],
        ['/users', 'a list such as ["non-root"]'],
        ['/users/*', '"uid:gid", "host", "image" or "non-root"'],
        ['/capabilities', 'a list such as ["NET_BIND_SERVICE"]'],
        ['/secrets', 'a list of names such as ["API_TOKEN"]'],
    ]),
};
/**
 * Makes a policy of what a file holds.
 * @throws DefinitionError with all faults at once
 */
function parsePolicy(value, file) {
    const path = (0,external_node_path_.resolve)(file);
    const tree = (0,tree_faults/* treeFaults */.em)(value);
    if (tree.length > 0)
        throwFaults(path, tree);
    const schema = (0,document_faults/* documentFaults */.Z)(value, POLICY);
    if (!(0,json/* isJsonObject */.O)(value))
        throwFaults(path, schema);
    const faults = new fault_collector/* FaultCollector */.U();
    const usable = (0,without_faults/* withoutFaults */.k)(value, schema);
    const policy = readSections(usable, path, faults);
    const all = [...schema, ...faults.faults];
    if (all.length > 0)
        throwFaults(path, all);
    return policy;
}
function throwFaults(file, faults) {
    throw new definition_error/* DefinitionError */.g(file, faults);
}
/** The policy, with faults noted; it is thrown away where there are some. */
function readSections(raw, file, faults) {
    const list = (items, pointer, rule, parse) => items?.flatMap((item, at) => faults.parse(item, (0,json_pointer/* pointerTo */.xH)(pointer, at), rule, (it) => [parse(it)], []));
    const namesImages = raw.registries !== undefined || raw.require_digest === true;
    return {
        file,
        registries: list(raw.registries, '/registries', 'registry', allowed_registry/* parseAllowedRegistry */.J5),
        requireDigest: raw.require_digest ?? false,
        build: raw.build ?? !namesImages,
        maximum: readMaximum(raw.maximum ?? {}, faults),
        networks: list(raw.networks, '/networks', 'network', network_name/* parseNetworkName */.T),
        workspaces: raw.workspaces,
        runtimes: raw.runtimes,
        users: list(raw.users, '/users', 'user', parseAllowedUser),
        capabilities: raw.capabilities,
        readOnly: raw.read_only ?? false,
        secrets: raw.secrets,
    };
}
function readMaximum(raw, faults) {
    const size = (key, parse) => faults.parse(raw[key], `/maximum/${key}`, 'quantity', parse, undefined);
    return {
        nanoCpus: size('cpu', quantity/* parseCpu */.Oh),
        memoryBytes: size('memory', quantity/* parseMemory */.Pw),
        pids: raw.pids,
        tmpBytes: size('tmp', quantity/* parseSize */.DB),
        timeoutMs: faults.parse(raw.timeout, '/maximum/timeout', 'duration', duration/* parseDuration */.E, undefined),
        outputBytes: size('output', quantity/* parseSize */.DB),
        filesBytes: size('files', quantity/* parseSize */.DB),
        artifactsBytes: size('artifacts', quantity/* parseSize */.DB),
        attempts: raw.attempts,
    };
}
function parseAllowedUser(value) {
    if (value === 'non-root')
        return { kind: value };
    try {
        return (0,sandbox_user/* parseSandboxUser */.W)(value);
    }
    catch (error) {
        if (!(error instanceof value_error/* ValueError */.Q))
            throw error;
        throw new value_error/* ValueError */.Q(`${(0,describe_value/* describeValue */.b)(value)} is not a user: write "uid:gid", "host", "image" or "non-root"`);
    }
}


/***/ })

};
