import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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

;// CONCATENATED MODULE: ./src/definition/tree-faults.ts


/** Deeper values overflow the stack of whatever walks them recursively. */
const MAX_DEPTH = 100;
/** YAML aliases can make a huge tree of a small file. */
const MAX_NODES = 200_000;
/**
 * What makes a value no usable JSON: too deep (or cyclic), too large, or with
 * numbers JSON cannot hold.
 */
function treeFaults(root) {
    const faults = [];
    const open = [{ value: root, pointer: '', depth: 0 }];
    for (let count = 1; open.length > 0; count++) {
        const { value, pointer, depth } = open.pop() ?? { pointer: '', depth: 0 };
        if (depth > MAX_DEPTH) {
            return [tooDeep()];
        }
        if (count > MAX_NODES) {
            const message = `holds more than ${MAX_NODES} values`;
            return [{ pointer: '', rule: 'size', message }];
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            const message = `must be a finite number, got ${describeValue(value)}`;
            faults.push({ pointer, rule: 'finite', message });
        }
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, member] of Object.entries(value)) {
            const place = depth < MAX_DEPTH ? pointerTo(pointer, key) : pointer;
            open.push({ value: member, pointer: place, depth: depth + 1 });
        }
    }
    return faults;
}
/** The fault of a text or a value that is nested too deeply. */
function tooDeep() {
    const message = `is nested more than ${MAX_DEPTH} levels deep`;
    return { pointer: '', rule: 'depth', message };
}

;// CONCATENATED MODULE: ./src/registry/position.ts
/** Line and column of an offset in a text, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

;// CONCATENATED MODULE: ./src/registry/yaml-text.ts


/** Enough for schemas that share parts, too few for an expansion bomb. */
const MAX_ALIASES = 50;
/** The parser needs quadratic time in the keys of one map. */
const MAX_ITEMS = 2000;
/** More than are ever shown; each is counted from the beginning of the text. */
const MAX_POSITIONS = 100;
/** Our words for the parser's codes: its own messages quote the file. */
const SENTENCES = {
    ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
    BAD_ALIAS: 'an alias is not well-formed',
    BAD_DQ_ESCAPE: 'a double-quoted string has an unknown escape',
    BAD_INDENT: 'the indentation does not fit',
    BAD_SCALAR_START: 'a plain string cannot start with this character: quote it',
    BLOCK_AS_IMPLICIT_KEY: 'a key and its value do not fit on this line',
    DUPLICATE_KEY: 'a key is there twice',
    MISSING_CHAR: 'a closing quote, bracket, colon or comma is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
    MULTIPLE_DOCS: 'the file must hold one document, and holds more',
    NON_STRING_KEY: 'a key must be a string',
    RESOURCE_EXHAUSTION: 'is nested too deeply',
    TAB_AS_INDENT: 'tabs cannot indent: use spaces',
    TAG_RESOLVE_FAILED: 'tags are not supported: leave "!…" out',
    UNEXPECTED_TOKEN: 'something is here that does not belong here',
};
/**
 * The value of a YAML 1.2 text (core schema), or the line and column of every
 * error. The package is loaded here, so that a run with JSON definitions does
 * not pay for it.
 */
async function readYaml(text) {
    const { Composer, Lexer, Parser } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const parser = new Parser();
    const failHere = (fault) => ({
        faults: [{ ...fault, position: positionAt(text, parser.offset) }],
    });
    const tokens = [];
    // What comes after the parser is recursive, and can end the process: the
    // depth must be known first.
    for (const lexeme of new Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document and the scalar in hand are on the stack too.
        if (parser.stack.length > MAX_DEPTH + 2)
            return failHere(tooDeep());
        const top = parser.stack.at(-1);
        if (top !== undefined && 'items' in top && top.items.length > MAX_ITEMS) {
            const message = `has more than ${MAX_ITEMS} items in one place`;
            return failHere({ pointer: '', rule: 'size', message });
        }
    }
    tokens.push(...parser.end());
    const composer = new Composer({
        schema: 'core',
        // `!!binary` and `!!set` make what is no JSON.
        resolveKnownTags: false,
        version: '1.2',
        strict: true,
        stringKeys: true,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const problems = documents.flatMap((it) => [...it.errors, ...it.warnings]);
    if (problems.length > 0) {
        return {
            faults: problems.map((it, at) => toFault(it, at < MAX_POSITIONS ? text : undefined)),
        };
    }
    const [document, second] = documents;
    if (second !== undefined) {
        const position = positionAt(text, second.range[0]);
        const message = SENTENCES.MULTIPLE_DOCS ?? '';
        return { faults: [{ pointer: '', rule: 'yaml', message, position }] };
    }
    try {
        const js = document.toJS({
            maxAliasCount: MAX_ALIASES,
        });
        return { value: js };
    }
    catch {
        const message = `has more than ${MAX_ALIASES} uses of its anchors, or an alias without an anchor`;
        return { faults: [{ pointer: '', rule: 'yaml', message }] };
    }
}
function toFault(problem, text) {
    return {
        pointer: '',
        rule: 'yaml',
        message: SENTENCES[problem.code] ?? 'this is not valid YAML',
        ...(text !== undefined && { position: positionAt(text, problem.pos[0]) }),
    };
}

;// CONCATENATED MODULE: ./src/registry/yaml-worker.ts


// The entry of a worker thread: one text after another.
answerQuestions(readYaml);

