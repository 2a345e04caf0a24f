import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LONG_QUOTE),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Longest quotation, in characters: enough to recognise, too short to flood. */
const MAX_LENGTH = 80;
/** For the words of an engine or a registry, whose end holds the reason. */
const LONG_QUOTE = 600;
/**
 * What a terminal, a log viewer or an editor would act on instead of showing:
 * C0 and C1 controls, NEL, line and paragraph separators, and the invisible
 * format characters, among them the bidirectional overrides.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * A text from outside, made safe to show in a message: JSON-quoted, cut to
 * `maxLength` characters, every control and invisible character escaped.
 */
function quote(text, maxLength = MAX_LENGTH) {
    // Twice the length in code units holds every code point that can be shown.
    const points = Array.from(text.slice(0, 2 * maxLength + 1));
    const isCut = points.length > maxLength;
    const shown = isCut ? points.slice(0, maxLength).join('') : text;
    return JSON.stringify(shown).replace(UNSAFE, escape) + (isCut ? '…' : '');
}
function escape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/definition/answer-questions.ts

/** Serves an `isolatedThread`: called once, by the entry of a worker. */
function answerQuestions(answer) {
    external_node_worker_threads_namespaceObject.parentPort?.on('message', (question) => {
        void answer(question)
            .then((it) => ({ ok: true, answer: it }), (error) => ({ ok: false, message: sentence(error) }))
            .then((reply) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(reply));
    });
}
function sentence(error) {
    // The platform's words for it tell an author nothing.
    if (error instanceof RangeError && /call stack/.test(error.message)) {
        return 'it is nested too deeply, or refers to itself without an end';
    }
    return error instanceof Error ? error.message : 'unknown error';
}

;// CONCATENATED MODULE: ./src/runner/finding.ts
/** The levels, the gravest first. */
const FINDING_LEVELS = [
    'error',
    'warning',
    'notice',
];
/** A finding as a record holds it. */
function recordedFinding(finding) {
    const { endLine, ...rest } = finding;
    const fields = { ...rest, end_line: endLine };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** No findings. */
const NO_FINDINGS = {
    kept: [],
    counts: { error: 0, warning: 0, notice: 0 },
};

;// CONCATENATED MODULE: ./src/runner/finding-collector.ts

/** Findings that are kept; the rest are counted. */
const MAX_FINDINGS = 1_000;
/** What an annotation shows of a message (it has 4,096 characters of room). */
const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 250;
/**
 * How many times that is held against the masks: a text can become shorter by
 * them, and a secret at the end of what is kept is to be recognised.
 */
const UNCUT_FACTOR = 4;
/** Collects findings, whatever their number: the gravest are kept. */
class FindingCollector {
    kept = [];
    counts = { error: 0, warning: 0, notice: 0 };
    #keptOf = {
        error: 0,
        warning: 0,
        notice: 0,
    };
    #show;
    /**
     * Collects what somebody else takes secrets out of and cuts for good: as
     * plain data, which can go to another thread.
     */
    static uncut(findings) {
        const { kept, counts } = FindingCollector.forLater(findings);
        return { kept, counts };
    }
    /** The same, for more to come. */
    static forLater(findings = []) {
        const collector = new FindingCollector();
        for (const finding of findings)
            collector.add(finding);
        return collector;
    }
    /**
     * Collects what is to be shown.
     * @param redact hides secrets, before a text is cut; told that a text goes on
     * behind what it gets, it leaves out what may be half a secret there.
     */
    static shown(redact) {
        return new FindingCollector((text, max) => {
            const uncut = UNCUT_FACTOR * max;
            if (text.length <= uncut)
                return cut(redact(text, false), max);
            return cut(`${redact(text.slice(0, uncut), true)}…`, max);
        });
    }
    constructor(show = slightlyMore) {
        this.#show = show;
    }
    add(finding) {
        this.counts[finding.level] += 1;
        if (!this.#makeRoom(finding.level))
            return;
        this.#keptOf[finding.level] += 1;
        this.kept.push(this.#shown(finding));
    }
    /** Adds what another one has collected. */
    addAll({ kept, counts }) {
        const before = { ...this.counts };
        kept.forEach((finding) => this.add(finding));
        for (const level of FINDING_LEVELS) {
            this.counts[level] = before[level] + counts[level];
        }
    }
    /** @returns false when everything that is kept is as grave. */
    #makeRoom(level) {
        if (this.kept.length < MAX_FINDINGS)
            return true;
        const lesser = FINDING_LEVELS.slice(FINDING_LEVELS.indexOf(level) + 1)
            .reverse()
            .find((each) => this.#keptOf[each] > 0);
        if (lesser === undefined)
            return false;
        this.#keptOf[lesser] -= 1;
        const last = this.kept.findLastIndex((it) => it.level === lesser);
        this.kept.splice(last, 1);
        return true;
    }
    #shown(finding) {
        const text = (value, max) => value === undefined ? undefined : this.#show(value, max);
        return {
            ...finding,
            message: text(finding.message, MAX_MESSAGE_LENGTH) ?? '',
            file: text(finding.file, MAX_MESSAGE_LENGTH),
            rule: text(finding.rule, MAX_NAME_LENGTH),
            title: text(finding.title, MAX_NAME_LENGTH),
        };
    }
}
/** One character more than is looked at: so that it can be told to be cut. */
function slightlyMore(text, max) {
    return text.slice(0, UNCUT_FACTOR * max + 1);
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    // Half of a pair would be no character.
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/runner/json-text.ts

/** The text of a file: in memory up to `maxHeldBytes`. */
function heldText(file, byteLength, maxHeldBytes) {
    return byteLength <= maxHeldBytes ? readFileSync(file) : { file, byteLength };
}
/** The text itself, without a byte order mark. */
function readJsonText(json) {
    const bytes = json instanceof Uint8Array ? json : (0,external_node_fs_.readFileSync)(json.file);
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./src/definition/json.ts
/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/definition/json-pointer.ts
/** An RFC 6901 pointer to a member of the value that `parent` points to. */
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The unescaped keys of a pointer. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What a pointer points to, or undefined. */
function valueAt(value, pointer) {
    let found = value;
    for (const key of pointerKeys(pointer)) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        if (!Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}

// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __nccwpck_require__(1969);
;// CONCATENATED MODULE: ./src/definition/schema-dialect.ts

/** The draft a schema is written in: 2020-12 unless `$schema` says another. */
function schemaDialect(schema) {
    const uri = isJsonObject(schema) ? schema['$schema'] : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (uri.includes('draft-07'))
        return 'draft-07';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}

;// CONCATENATED MODULE: ./src/definition/meta-schema-faults.ts


/**
 * What is wrong with a schema by the meta-schema of its draft.
 * @returns every fault, with pointers into the schema.
 */
async function metaSchemaFaults(schema) {
    const { validate } = await metaSchemaValidator(schemaDialect(schema));
    if (validate(schema))
        return [];
    return ((validate.errors ?? [])
        // Of the branches of a choice, the first says enough.
        .filter(({ keyword, instancePath }, at, all) => keyword !== 'anyOf' &&
        all.findIndex((other) => other.instancePath === instancePath) === at)
        .map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        rule: keyword,
        message: keyword === 'enum'
            ? `must be one of ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`
            : (message ?? 'is not valid'),
    })));
}
/** Each draft is a file of its own, loaded when it is first met. */
function metaSchemaValidator(dialect) {
    switch (dialect) {
        case 'draft-07':
            return __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 7135));
        case '2019-09':
            return __nccwpck_require__.e(/* import() */ 90).then(__nccwpck_require__.bind(__nccwpck_require__, 8090));
        case '2020-12':
            return __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 8710));
    }
}

;// CONCATENATED MODULE: ./src/definition/suggest.ts
/** Longer words are nobody's typo, and slow to compare. */
const MAX_LENGTH = 80;
/** The known word a misspelled one was probably meant to be, if any is near. */
function suggest(word, known) {
    const meant = fold(word);
    if (meant === '' || meant.length > MAX_LENGTH)
        return undefined;
    // A third of the letters may be wrong, but not the only one.
    const third = Math.max(1, Math.floor(meant.length / 3));
    const limit = Math.min(third, meant.length - 1);
    let nearest;
    let best = limit + 1;
    for (const candidate of known) {
        const distance = editDistance(meant, fold(candidate), best);
        if (distance < best)
            [nearest, best] = [candidate, distance];
    }
    return nearest;
}
/** The words `; did you mean "x"?`, or nothing. */
function didYouMean(word, known) {
    const nearest = suggest(word, known);
    return nearest === undefined
        ? ''
        : `; did you mean ${JSON.stringify(nearest)}?`;
}
/** `inputSchema`, `input-schema` and `input_schema` are the same typo. */
function fold(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
/** Damerau-Levenshtein (adjacent swaps); `bound` when it is at least that. */
function editDistance(a, b, bound) {
    if (Math.abs(a.length - b.length) >= bound)
        return bound;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (isSwap)
                value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
            row.push(value);
        }
        [beforeLast, last] = [last, row];
    }
    return Math.min(bound, last[b.length] ?? bound);
}

;// CONCATENATED MODULE: ./src/runner/json-tokens.ts
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /[\d.eE+-]*/y;
const COLON = /[ \t\r\n]*:/y;
/** The strings and numbers of a valid JSON text, in order. */
function* jsonTokens(text) {
    for (let at = 0; at < text.length;) {
        const character = text.charCodeAt(at);
        if (character === QUOTE) {
            const end = endOfJsonString(text, at);
            const token = text.slice(at, end);
            COLON.lastIndex = end;
            yield { token, kind: COLON.test(text) ? 'key' : 'string' };
            at = end;
        }
        else if (character === MINUS ||
            (character >= ZERO && character <= NINE)) {
            NUMBER.lastIndex = at;
            NUMBER.test(text);
            yield { token: text.slice(at, NUMBER.lastIndex), kind: 'number' };
            at = NUMBER.lastIndex;
        }
        else
            at += 1;
    }
}
/**
 * Where a string of a valid JSON text ends, behind its quote. By hand: a
 * pattern with a repeated choice overflows the stack.
 * @param start of its first quote.
 */
function endOfJsonString(text, start) {
    for (let from = start + 1;;) {
        const quoteAt = text.indexOf('"', from);
        let backslashes = 0;
        while (text[quoteAt - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quoteAt + 1;
        from = quoteAt + 1;
    }
}

;// CONCATENATED MODULE: ./src/runner/duplicate-key.ts



/** What neither opens, closes nor separates anything. */
const FILLING = /[^"{}[\],:]*/y;
/**
 * The first key that an object of a valid JSON text has twice. Readers differ
 * in which of the two they take, so what a schema says of the one is not said
 * of the other.
 * @returns undefined when every key is there once
 */
function duplicateKeyFault(text) {
    const levels = [];
    let string = '';
    let at = 0;
    for (;;) {
        FILLING.lastIndex = at;
        FILLING.test(text);
        at = FILLING.lastIndex;
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfJsonString(text, at);
                string = text.slice(at, end);
                at = end;
                continue;
            }
            case '{':
                levels.push({ keys: new Set(), place: '' });
                break;
            case '[':
                levels.push({ keys: undefined, place: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (typeof level?.place === 'number')
                    level.place += 1;
                break;
            case ':': {
                const key = JSON.parse(string);
                if (level?.keys?.has(key))
                    return fault(levels, key);
                level?.keys?.add(key);
                if (level)
                    level.place = key;
                break;
            }
            default:
                return undefined;
        }
        at += 1;
    }
}
function fault(levels, key) {
    return {
        pointer: levels
            .slice(0, -1)
            .reduce((pointer, { place }) => pointerTo(pointer, place), ''),
        rule: 'duplicate_key',
        message: `${(0,quote/* quote */.h)(key)} is there twice, and what reads it may take either`,
    };
}

;// CONCATENATED MODULE: ./src/runner/json-lines.ts
/** The lines of a text of JSON lines that have a value, one after another. */
function* jsonLines(text) {
    let number = 1;
    for (let start = 0; start < text.length; number += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end);
        if (/[^ \t\r]/.test(line))
            yield { number, text: line };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/runner/json-validator.ts








/** Faults that are looked at in detail. */
const MAX_FAULTS = 1_000;
/** Faults that are listed; the rest are counted. */
const MAX_LISTED_FAULTS = 10;
/**
 * Above this, only the first fault is looked for: a list of a million bad rows
 * would make a million error objects.
 */
const ALL_FAULTS_MAX_BYTES = 1024 * 1024;
/** The same for bytes of the schema times bytes of the value: tried, 0.5 s. */
const ALL_FAULTS_MAX_WORK = 2 ** 25;
const OPTIONS = {
    // A typo such as "requried" must not pass as "no rule".
    strictSchema: true,
    strictNumbers: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    // Inherited names such as "constructor" are not properties.
    ownProperties: true,
    // Error objects must not carry values: they may be secret.
    verbose: false,
    logger: false,
    // Checked before, by a validator that need not be compiled first.
    validateSchema: false,
    meta: false,
};
/**
 * Compiles a JSON Schema: 2020-12, or draft-07 or 2019-09 by its `$schema`.
 * @throws Error with one sentence when the schema itself is not usable.
 */
async function compileSchema(schema) {
    const faults = await metaSchemaFaults(schema);
    if (faults.length > 0)
        throw new Error(`\n${listFaults(faults)}`);
    const quick = await compile(schema, OPTIONS);
    const schemaBytes = JSON.stringify(schema).length;
    let thorough;
    return {
        async validate(value, valueBytes) {
            if (quick(value))
                return [];
            let last = quick;
            if (valueBytes <= ALL_FAULTS_MAX_BYTES &&
                valueBytes * schemaBytes <= ALL_FAULTS_MAX_WORK) {
                thorough ??= await compile(schema, { ...OPTIONS, allErrors: true });
                thorough(value);
                last = thorough;
            }
            return (last.errors ?? [])
                .slice(0, MAX_FAULTS)
                .map((error) => toFault(error, value, schema));
        },
    };
}
/**
 * Every fault of a valid JSON text, a key that is there twice among them: only
 * then does the validator speak of what every reader of the text will see.
 */
async function textFaults(text, value, validator) {
    const duplicate = duplicateKeyFault(text);
    const faults = await validator.validate(value, text.length);
    return duplicate === undefined ? faults : [duplicate, ...faults];
}
/** The same for every value of a text of JSON lines. */
async function lineFaults(text, validator) {
    const faults = [];
    for (const line of jsonLines(text)) {
        const value = JSON.parse(line.text);
        for (const fault of await textFaults(line.text, value, validator)) {
            faults.push({ ...fault, line: line.number });
        }
        if (faults.length >= MAX_FAULTS)
            break;
    }
    return faults;
}
/** Sentences for an error message: up to ten, then how many more. */
function listFaults(faults) {
    const lines = faults
        .slice(0, MAX_LISTED_FAULTS)
        .map((fault) => `  ${place(fault)}: ${fault.message} (${fault.rule})`);
    const more = faults.length - lines.length;
    if (more > 0)
        lines.push(`  and ${more} more`);
    return lines.join('\n');
}
function place({ pointer, line }) {
    if (line === undefined) {
        return pointer === '' ? 'the whole value' : (0,quote/* quote */.h)(pointer);
    }
    return `line ${line}${pointer === '' ? '' : `, ${(0,quote/* quote */.h)(pointer)}`}`;
}
async function compile(schema, options) {
    const ajv = await newAjv(schema, options);
    if (mentionsFormat(schema)) {
        const { default: addFormats } = await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(815)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2815, 23));
        addFormats(ajv);
    }
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const said = error.message;
        const [, format] = /^unknown format "(.*)" ignored in schema/.exec(said) ?? [];
        // Its messages hold keys of the schema as they are.
        const message = (0,quote/* quote */.h)(format === undefined ? said : unknownFormat(format), quote/* LONG_QUOTE */.E)
            .slice(1, -1)
            .replaceAll('\\"', '"');
        throw new Error(message, { cause: error });
    }
}
async function newAjv(schema, options) {
    switch (schemaDialect(schema)) {
        case 'draft-07':
            return new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(463)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 23))).default(options);
        case '2019-09':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(878)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 878, 23))).default(options));
        case '2020-12':
            return withAnchors(new (await Promise.all(/* import() */[__nccwpck_require__.e(457), __nccwpck_require__.e(210)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 23))).default(options));
    }
}
/** Ajv follows references to anchors, and calls the keyword unknown. */
function withAnchors(ajv) {
    return ajv.addKeyword('$anchor');
}
function unknownFormat(format) {
    return (`the format ${(0,quote/* quote */.h)(format)} is not known here, so it would check nothing: ` +
        'leave it out, or write a `pattern`');
}
function mentionsFormat(schema) {
    return JSON.stringify(schema).includes('"format":');
}
function toFault(error, root, schema) {
    return {
        pointer: error.instancePath,
        rule: error.keyword,
        message: json_validator_sentence(error, root, schema),
    };
}
/** Names keys and rules, never values. */
function json_validator_sentence(error, root, schema) {
    const params = error.params;
    switch (error.keyword) {
        case 'required':
            return `${(0,quote/* quote */.h)(String(params['missingProperty']))} is missing`;
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
            return `${(0,quote/* quote */.h)(key)} is not a known property${hint(key, error, schema)}`;
        }
        case 'type':
            return `must be ${[params['type']].flat().join(' or ')}, is ${typeName(valueAt(root, error.instancePath))}`;
        case 'enum':
            return `must be one of ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValues']))}`;
        case 'const':
            return `must be ${(0,quote/* quote */.h)(JSON.stringify(params['allowedValue']))}`;
        case 'pattern':
            return `must match the pattern ${(0,quote/* quote */.h)(String(params['pattern']))}`;
        case 'format':
            return `must be a ${(0,quote/* quote */.h)(String(params['format']))}`;
        case 'false schema':
            return 'is not allowed here';
        case 'propertyNames':
            return `the name ${(0,quote/* quote */.h)(String(params['propertyName']))} is not allowed`;
        default:
            return (0,quote/* quote */.h)(error.message ?? 'is not valid').slice(1, -1);
    }
}
/** The known properties stand beside the keyword that refused the key. */
function hint(key, error, schema) {
    const beside = error.schemaPath.replace(/^#/, '').replace(/\/[^/]*$/, '');
    const parent = valueAt(schema, decodeURIComponent(beside));
    const known = isJsonObject(parent) ? parent['properties'] : undefined;
    const nearest = isJsonObject(known)
        ? suggest(key, Object.keys(known))
        : undefined;
    return nearest === undefined ? '' : `, did you mean ${(0,quote/* quote */.h)(nearest)}?`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}

;// CONCATENATED MODULE: ./src/runner/schema-worker.ts




// The entry of a worker thread: one schema, and one text after another.
let validator;
let value;
let check;
answerQuestions(async (question) => {
    switch (question.step) {
        case 'compile':
            validator = await compileSchema(question.schema);
            return undefined;
        case 'read': {
            const text = readJsonText(question.json);
            if (question.format === 'ndjson') {
                check = () => lineFaults(text, validator);
            }
            else {
                value = JSON.parse(text);
                check = () => textFaults(text, value, validator);
            }
            return undefined;
        }
        case 'check':
            return check();
        case 'findings': {
            const { sarifFindings } = await __nccwpck_require__.e(/* import() */ 571).then(__nccwpck_require__.bind(__nccwpck_require__, 4571));
            return FindingCollector.uncut(sarifFindings(value));
        }
    }
});

