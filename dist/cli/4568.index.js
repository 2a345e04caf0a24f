export const id = 4568;
export const ids = [4568];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * What a terminal would act on instead of showing, which JSON itself leaves as
 * it is: DEL, C1 controls, and the invisible characters that reorder text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A value as indented JSON that no terminal acts on, nor the runner of a
 * workflow, and a line end. Whoever
 * parses it gets the same value.
 */
function inertJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(UNSAFE, (character) => character === '\n' ? character : escaped(character))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 74568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listPlugins: () => (/* binding */ listPlugins)
});

;// CONCATENATED MODULE: ./src/registry/listed-plugin.ts
/**
 * Plugins as a list shows them, in the same order.
 * @param showFile how the path of a definition is written
 */
function listedPlugins(definitions, showFile = (file) => file) {
    const counts = new Map();
    for (const { id } of definitions)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return definitions.map((definition) => {
        const { id, version, name, description, image, file } = definition;
        return {
            plugin: reference(definition, counts.get(id) === 1),
            ...{ id, version: version ?? null, name, description },
            ...{ image: image.text, file: showFile(file) },
        };
    });
}
function reference({ id, version }, isOnly) {
    if (isOnly)
        return id;
    return version === undefined ? null : `${id}@${version}`;
}

// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(41552);
// EXTERNAL MODULE: ./src/cli/inert-text.ts
var inert_text = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/cli/open-registry.ts
var open_registry = __webpack_require__(60646);
// EXTERNAL MODULE: ./src/cli/paint.ts
var cli_paint = __webpack_require__(28694);
// EXTERNAL MODULE: ./src/cli/terminal-columns.ts
var terminal_columns = __webpack_require__(92146);
// EXTERNAL MODULE: ./src/cli/text-table.ts
var text_table = __webpack_require__(71446);
// EXTERNAL MODULE: ./src/cli/write-json.ts
var write_json = __webpack_require__(52156);
// EXTERNAL MODULE: ./src/cli/write-result.ts
var write_result = __webpack_require__(78007);
;// CONCATENATED MODULE: ./src/cli/list-plugins.ts









/**
 * Lists the plugins on stdout: a table on a terminal, elsewhere a line with
 * tabs for each. What is wrong with the others is on stderr.
 */
async function listPlugins(options, door) {
    const { definitions, errors } = await (0,open_registry/* openRegistry */.M)(door, options).list();
    if (options.json)
        await (0,write_json/* writeJson */.G)(listedPlugins(definitions), door);
    else
        await (0,write_result/* writeResult */.Z)(listText(definitions, door), door);
    for (const { message } of errors)
        door.stderr.write(`${(0,inert_text/* inertText */.U)(message)}\n`);
    return errors.length > 0 ? exit_code/* EXIT_CODES */.ai.definition_invalid : 0;
}
const HEAD = ['ID', 'VERSION', 'IMAGE', 'DESCRIPTION'];
function listText(definitions, door) {
    const { stdout } = door;
    const rows = definitions.map(({ id, version, image, description }) => [id, version ?? '', image.text, description].map((text) => (0,inert_text/* inertLine */.F)(text).replaceAll('\t', ' ')));
    if (stdout.isTTY !== true) {
        return rows.map((row) => `${row.join('\t')}\n`).join('');
    }
    if (rows.length === 0)
        return 'There are no plugins here.\n';
    const paint = (0,cli_paint/* paintFor */.e)(stdout, door);
    const columns = (0,terminal_columns/* terminalColumns */.U)(stdout);
    const [head = '', ...lines] = (0,text_table/* textTable */.e)([HEAD, ...rows], { columns });
    return [paint.bold(head), ...lines].map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 28694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Colours for a stream: on a terminal, and where FORCE_COLOR asks for them,
 * never where NO_COLOR is set (https://no-color.org).
 */
function paintFor(stream, { env }) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(hasColours(stream, env));
}
function hasColours(stream, env) {
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 71446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/**
 * Rows as aligned lines. Pure.
 * @param rows of inert cells of one line, all as many.
 */
function textTable(rows, { indent = '', columns } = {}) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
    return rows.map((row) => {
        const cells = row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)));
        const line = `${indent}${cells.join('  ')}`.trimEnd();
        return columns === undefined ? line : cut(line, columns);
    });
}
/** Code points: good enough for names, which have one column each. */
function widthOf(text) {
    return Array.from(text).length;
}
function cut(line, columns) {
    const points = Array.from(line);
    return points.length <= columns
        ? line
        : `${points.slice(0, Math.max(0, columns - 1)).join('')}…`;
}


/***/ }),

/***/ 52156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var _inert_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3661);
/* harmony import */ var _write_result__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78007);


/** Writes a value to stdout as indented JSON that nothing acts on. */
function writeJson(value, door) {
    return (0,_write_result__WEBPACK_IMPORTED_MODULE_0__/* .writeResult */ .Z)((0,_inert_json__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .n)(value), door);
}


/***/ })

};
