export const id = 912;
export const ids = [912];
export const modules = {

/***/ 912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSarifCheck: () => (/* binding */ openSarifCheck)
});

;// CONCATENATED MODULE: ./src/definition/generated/sarif-schema.js
// Generated from schema/sarif.schema.json by scripts/generate.mjs.
const sarifSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"What output.format: sarif accepts","description":"The part of SARIF 2.1.0 without which GitHub's code scanning refuses a file, within its limits: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. Everything else that SARIF has may be there too.","type":"object","properties":{"$schema":{"type":"string"},"version":{"const":"2.1.0"},"runs":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/run"}}},"required":["version","runs"],"$defs":{"run":{"type":"object","properties":{"tool":{"type":"object","properties":{"driver":{"$ref":"#/$defs/tool_component"},"extensions":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/tool_component"}}},"required":["driver"]},"artifacts":{"type":"array","items":{"type":"object","properties":{"location":{"$ref":"#/$defs/artifact_location"}}}},"results":{"type":"array","maxItems":25000,"items":{"$ref":"#/$defs/result"}}},"required":["tool","results"]},"tool_component":{"type":"object","properties":{"name":{"type":"string","minLength":1},"rules":{"type":"array","maxItems":25000,"items":{"$ref":"#/$defs/rule"}}},"required":["name"]},"rule":{"type":"object","properties":{"id":{"type":"string","minLength":1},"defaultConfiguration":{"type":"object","properties":{"level":{"$ref":"#/$defs/level"}}}},"required":["id"]},"result":{"type":"object","properties":{"ruleId":{"type":"string"},"ruleIndex":{"type":"integer","minimum":-1},"rule":{"type":"object","properties":{"id":{"type":"string"},"index":{"type":"integer","minimum":-1}}},"kind":{"enum":["notApplicable","pass","fail","review","open","informational"]},"level":{"$ref":"#/$defs/level"},"message":{"type":"object","properties":{"text":{"type":"string","minLength":1},"arguments":{"type":"array","items":{"type":"string"}}},"required":["text"]},"locations":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/location"}},"suppressions":{"type":"array","items":{"type":"object"}}},"required":["message","locations"]},"location":{"type":"object","properties":{"physicalLocation":{"type":"object","properties":{"artifactLocation":{"$ref":"#/$defs/artifact_location"},"region":{"type":"object","properties":{"startLine":{"type":"integer","minimum":1},"startColumn":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1}}}},"required":["artifactLocation"]}},"required":["physicalLocation"]},"artifact_location":{"type":"object","properties":{"uri":{"type":"string","minLength":1},"index":{"type":"integer","minimum":-1}},"anyOf":[{"required":["uri"]},{"required":["index"]}]},"level":{"enum":["none","note","warning","error"]}}};

// EXTERNAL MODULE: ./src/definition/isolated-thread.ts
var isolated_thread = __webpack_require__(1119);
// EXTERNAL MODULE: ./src/definition/quote.ts
var quote = __webpack_require__(1969);
// EXTERNAL MODULE: ./src/runner/finding.ts
var finding = __webpack_require__(7219);
// EXTERNAL MODULE: ./src/runner/isolated-validator.ts
var isolated_validator = __webpack_require__(7500);
// EXTERNAL MODULE: ./src/runner/json-validator.ts + 2 modules
var json_validator = __webpack_require__(2400);
;// CONCATENATED MODULE: ./src/runner/sarif-check.ts






/** Starts to prepare the check of a definition's output, in a thread of its own. */
function openSarifCheck({ id, maxOutputBytes }, isolation) {
    const thread = (0,isolated_validator/* isolatedValidator */.AD)(sarifSchema, maxOutputBytes, isolation);
    // Beside the run of the plugin; what goes wrong with it shows in the check.
    const compiled = thread.compile();
    compiled.catch(() => undefined);
    return {
        async check(json) {
            try {
                await compiled;
                await thread.read(json, 'sarif');
                const faults = await thread.check();
                if (faults.length === 0) {
                    return { problem: undefined, findings: await thread.findings() };
                }
                const problem = `The output of plugin ${(0,quote/* quote */.h)(id)} is not SARIF 2.1.0 that code ` +
                    `scanning takes:\n${(0,json_validator/* listFaults */.OC)(faults)}`;
                return { problem, findings: finding/* NO_FINDINGS */.BU };
            }
            catch (error) {
                const why = whyUnchecked(error, json);
                if (why === undefined)
                    throw error;
                const problem = `The output of plugin ${(0,quote/* quote */.h)(id)} ${why}`;
                return { problem, findings: finding/* NO_FINDINGS */.BU };
            }
        },
        close: () => thread.close(),
    };
}
/** @returns undefined for an error that is not the output's. */
function whyUnchecked(error, { byteLength }) {
    if (error instanceof isolated_thread/* ThreadLimitError */.A0) {
        return (`has ${byteLength} bytes, too many to be checked as SARIF (out of ` +
            `${error.limit}): print fewer results.`);
    }
    if (error instanceof isolated_thread/* AnswerError */.dV) {
        return (`has ${byteLength} bytes and cannot be checked as SARIF ` +
            `(${(0,quote/* quote */.h)(error.message, quote/* LONG_QUOTE */.E)}): print a log that can be read.`);
    }
    return undefined;
}


/***/ })

};
