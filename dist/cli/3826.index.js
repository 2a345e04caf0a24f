export const id = 3826;
export const ids = [3826];
export const modules = {

/***/ 43826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newPlugin: () => (/* binding */ newPlugin)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/make-directory.ts
var make_directory = __webpack_require__(94901);
// EXTERNAL MODULE: ./src/definition/plugin-reference.ts
var plugin_reference = __webpack_require__(17650);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(41969);
// EXTERNAL MODULE: ./src/definition/show-path.ts
var show_path = __webpack_require__(29086);
// EXTERNAL MODULE: ./src/definition/task-error.ts
var task_error = __webpack_require__(73579);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/cli/template-files.ts



/**
 * What stands for it in a template, which is itself a plugin that works, so
 * that it can be tested like any other.
 */
const PLACEHOLDERS = /example_plugin|Example plugin|example-plugin:1\.0\.0/g;
/** A value of the definition: `007` and `true` have to be quoted there. */
const DEFINITION_VALUES = /^(id|name|image): .*$/gm;
const DEFINITION_FILE = 'plugin.yaml';
/**
 * The files of a template with the values of a plugin, by path.
 * @param directory absolute path of the template
 */
function templateFiles(directory, values) {
    return (0,external_node_fs_.readdirSync)(directory, { recursive: true, encoding: 'utf8' })
        .filter((path) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, path)).isFile())
        .sort()
        .map((path) => {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, path), 'utf8');
        const filled = fillIn(text, values);
        const isDefinition = path === DEFINITION_FILE;
        return { path, text: isDefinition ? quoted(filled, values) : filled };
    });
}
function quoted(text, values) {
    return text.replace(DEFINITION_VALUES, (_line, key) => `${key}: ${(0,dist/* stringify */.As)(values[key], { lineWidth: 0 }).trim()}`);
}
/** In one pass: a value may look like a placeholder. */
function fillIn(text, { id, name, image }) {
    return text.replace(PLACEHOLDERS, (found) => {
        if (found === 'example_plugin')
            return id;
        return found === 'Example plugin' ? name : image;
    });
}

// EXTERNAL MODULE: ./src/cli/templates.ts
var templates = __webpack_require__(75941);
// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __webpack_require__(14226);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/new-plugin.ts












/** More files than this are counted, not listed. */
const MAX_LISTED = 10;
/**
 * Writes a complete plugin into a directory of its own, and its files' paths to
 * stdout.
 * @returns 0.
 * @throws UsageError naming the rule; nothing was written then.
 */
async function newPlugin(id, options, door) {
    checkId(id);
    const image = options.image ?? `${imageName(id)}:1.0.0`;
    const plugins = (0,external_node_path_.resolve)(door.cwd, options.directory);
    const directory = (0,external_node_path_.join)(plugins, id);
    checkIsFree(directory, door.cwd);
    await checkIsNew(id, plugins, door);
    const template = (0,templates/* templateDirectory */.w)(options.template, door);
    const values = { id, name: nameOf(id), image };
    const files = templateFiles(template, values).map(({ path, text }) => {
        const file = (0,external_node_path_.join)(directory, path);
        write(file, text);
        return (0,external_node_path_.relative)(door.cwd, file);
    });
    const result = {
        ...{ id, image, template: options.template },
        directory: (0,external_node_path_.relative)(door.cwd, directory),
        files,
    };
    const text = options.json
        ? JSON.stringify(result, null, 2)
        : files.join('\n');
    await (0,write_result/* writeResult */.Z)(`${text}\n`, door);
    door.stderr.write(nextSteps(id, plugins, door.cwd));
    return 0;
}
/** The rule of the definition. */
function checkId(id) {
    if (id.includes('@')) {
        throw new usage_error/* UsageError */.e(`${(0,quote/* quote */.h)(id)} is not an id: leave the version out, it is in the definition.`);
    }
    try {
        (0,plugin_reference/* parsePluginReference */.U)(id);
    }
    catch (error) {
        const better = suggestedId(id);
        throw new usage_error/* UsageError */.e(`${error.message}${better === '' ? '' : ` How about ${(0,quote/* quote */.h)(better)}?`}`);
    }
}
/** The nearest text that is an id; empty where nothing of it can stay. */
function suggestedId(text) {
    return text
        .replace(/[^A-Za-z0-9._-]+/g, '_')
        .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
        .slice(0, 63);
}
/** An id as the name of an image, which has no capitals. */
function imageName(id) {
    return id
        .toLowerCase()
        .replace(/[._-]+/g, '-')
        .replace(/-$/, '');
}
/** `csv_to_json` is `Csv to json`. */
function nameOf(id) {
    const words = id.replace(/[._-]+/g, ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function checkIsFree(directory, cwd) {
    if (!(0,external_node_fs_.existsSync)(directory))
        return;
    const shown = (0,show_path/* showPath */.P)(directory, cwd);
    const found = filesIn(directory, shown);
    if (found.length === 0)
        return;
    const listed = found.slice(0, MAX_LISTED).map((name) => (0,quote/* quote */.h)(name));
    const more = found.length - listed.length;
    throw new usage_error/* UsageError */.e(`${shown} exists already, with ${listed.join(', ')}` +
        `${more > 0 ? ` and ${more} more` : ''}: nothing was written. ` +
        'Choose another id, or move it away.');
}
function filesIn(directory, shown) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${shown} cannot be written to (${error.message}).`);
    }
}
/**
 * Two definitions of one id and version would be an error for both, and so would
 * two ids that differ in case only: a file system may not tell them apart.
 */
async function checkIsNew(id, plugins, door) {
    const registry = (0,open_registry/* openRegistry */.M)(door, { pluginsDir: [plugins] });
    const { definitions } = await registry.list().catch((error) => {
        // There is no directory yet, or nobody can read it.
        if (error instanceof task_error/* TaskError */.Ik)
            return { definitions: [] };
        throw error;
    });
    const namesake = definitions.find((it) => it.id.toLowerCase() === id.toLowerCase());
    if (namesake === undefined)
        return;
    const file = (0,show_path/* showPath */.P)(namesake.file, door.cwd);
    throw new usage_error/* UsageError */.e(namesake.id === id
        ? `${(0,quote/* quote */.h)(id)} is the id of ${file} already: nothing was written. Choose another id.`
        : `${(0,quote/* quote */.h)(id)} and ${(0,quote/* quote */.h)(namesake.id)} of ${file} differ in case only: nothing was written. Choose another id.`);
}
/** @throws UsageError when it cannot be written, or is there by now. */
function write(file, text) {
    try {
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`The plugin cannot be written (${error.message}).`);
    }
}
function nextSteps(id, plugins, cwd) {
    const where = (0,external_node_path_.relative)(cwd, plugins);
    const option = where === 'plugins' ? '' : ` --plugins-dir ${(0,show_path/* showPath */.P)(plugins, cwd)}`;
    return [
        '',
        'What it does, and how it is called, is in its README.md. Next:',
        `  plugin-runner test ${id}${option}`,
        `  plugin-runner run ${id}${option} --input '{"text": "hello world"}'`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 94901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Makes a directory and the parents that are missing; one that is there stays
 * as it is. In place of `recursive` of Node.js, which never ends where the
 * kernel says that a parent is missing and it is there, as it does below /proc
 * (https://github.com/nodejs/node/blob/v24.0.0/src/node_file.cc, MKDirpSync).
 * @param mode of those that are made.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
function makeDirectory(directory, mode = 0o777) {
    const missing = [];
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    while (!isDirectory(path)) {
        missing.unshift(path);
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    }
    for (const each of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, { mode });
        }
        catch (error) {
            // Another process can have made it meanwhile.
            if (!isDirectory(each))
                throw error;
        }
    }
}
/** The root of a file system always is one. */
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ })

};
