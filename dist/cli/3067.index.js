export const id = 3067;
export const ids = [3067];
export const modules = {

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

/***/ 43067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSchema: () => (/* binding */ printSchema)
});

;// CONCATENATED MODULE: ./schema/plugin.schema.json
const plugin_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Plugin definition","description":"A named, versioned container task: an OCI image that reads JSON on stdin and writes JSON on stdout.","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"description":"The JSON Schema of this file, for editors.","type":"string"},"id":{"description":"The id a workflow names.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["reverse_message_task"]},"name":{"description":"A name for people; the id when there is none.","type":"string","examples":["Reverse Message Processor"]},"description":{"description":"One sentence on what the plugin does.","type":"string","examples":["Reverses the \'message\' field in a JSON input."]},"version":{"description":"An exact semantic version; the image tag where it is one.","type":"string","examples":["1.0.0"]},"image":{"description":"The OCI image that runs: [registry/]repository[:tag][@digest].","type":"string","examples":["myregistry/my-custom-task:1.0.0"]},"platform":{"description":"os/arch[/variant] of the image, when the engine\'s own is not meant.","type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$","examples":["linux/amd64","linux/arm/v7"]},"build":{"description":"Build the image from the repository instead of pulling it.","type":"object","additionalProperties":false,"properties":{"context":{"description":"Directory of the build context, relative to this file.","type":"string","default":"."},"dockerfile":{"description":"The Dockerfile, relative to the context.","type":"string","default":"Dockerfile"}}},"entrypoint":{"description":"Replaces the entrypoint of the image: an argv, never a shell string.","type":"array","minItems":1,"items":{"type":"string"},"examples":[["python3","/app/main.py"]]},"command":{"description":"Replaces the command of the image: an argv, never a shell string.","type":"array","minItems":1,"items":{"type":"string"},"examples":[["--format","json"]]},"env":{"description":"The environment of the plugin; a step may override these names only.","type":"object","additionalProperties":{"type":["string","number","boolean"]},"default":{},"examples":[{"LOG_LEVEL":"info"}]},"secrets":{"description":"Names of secrets; their values come from the step, never from this file.","type":"array","items":{"type":"string"},"default":[],"examples":[["API_TOKEN"]]},"defaults":{"description":"Default configuration, merged under the input (RFC 7396).","type":"object","examples":[{"id":0}]},"input_schema":{"description":"JSON Schema of the input: draft 2020-12, or 2019-09 or draft-07 by its $schema.","type":["object","boolean"]},"output_schema":{"description":"JSON Schema of the output: draft 2020-12, or 2019-09 or draft-07 by its $schema.","type":["object","boolean"]},"input":{"description":"How the plugin gets its input.","type":"object","additionalProperties":false,"properties":{"via":{"description":"On stdin, or in the file that PLUGIN_INPUT_FILE names.","enum":["stdin","file"],"default":"stdin"}}},"output":{"description":"What is accepted as output.","type":"object","additionalProperties":false,"properties":{"format":{"description":"What the plugin prints on stdout: one JSON value, one in every line, any text in UTF-8, or a SARIF 2.1.0 log.","type":"string","enum":["json","ndjson","text","sarif"],"default":"json"},"via":{"description":"On stdout, or in the file that PLUGIN_OUTPUT_FILE names; stdout is then only kept.","enum":["stdout","file"],"default":"stdout"},"max_bytes":{"description":"Largest output that is accepted, as a Kubernetes quantity of at most 256Mi; without that bound for a file with no output_schema that is not SARIF.","type":["string","number"],"default":"10Mi","examples":["1Mi"]}}},"files":{"description":"What of the step\'s files is accepted; they are in PLUGIN_INPUT_DIR.","type":"object","additionalProperties":false,"properties":{"max_bytes":{"description":"Their size together, as a Kubernetes quantity.","type":["string","number"],"default":"1Gi"},"max_files":{"description":"How many there may be.","type":"integer","minimum":1,"maximum":1000000,"default":10000}}},"artifacts":{"description":"The plugin leaves files in PLUGIN_OUTPUT_DIR: give at least {}.","type":"object","additionalProperties":false,"properties":{"max_bytes":{"description":"Their size together, as a Kubernetes quantity.","type":["string","number"],"default":"1Gi"},"max_files":{"description":"How many there may be, directories included.","type":"integer","minimum":1,"maximum":1000000,"default":10000}}},"resource_limits":{"description":"What the container gets; the engine enforces it.","type":"object","additionalProperties":false,"properties":{"cpu":{"description":"CPUs as a Kubernetes quantity, at least 1m.","type":["string","number"],"default":"1","examples":["500m","2"]},"memory":{"description":"Memory as a Kubernetes quantity, at least 6Mi; there is no swap beyond it.","type":["string","number"],"default":"512Mi","examples":["256Mi","1.5Gi"]},"pids":{"description":"Processes and threads, the init of the container among them.","type":"integer","minimum":2,"maximum":4194304,"default":256},"tmp":{"description":"Size of the writable /tmp as a Kubernetes quantity; it counts against the memory.","type":["string","number"],"default":"64Mi"}}},"timeout":{"description":"Wall time of one attempt, from image to exit, at most 24h.","type":"string","default":"5m","examples":["30s","1h30m"]},"retry":{"description":"Runs the plugin again when it ended in a way that may pass.","type":"object","additionalProperties":false,"properties":{"attempts":{"description":"How often it is run at most, the first time included.","type":"integer","minimum":1,"maximum":10,"default":1},"backoff":{"description":"Time before the second attempt; doubled before each further one, at most 5m each.","type":"string","default":"1s"},"on":{"description":"Outcomes and exit codes that are tried again.","type":"array","minItems":1,"items":{"type":["string","integer"]},"default":["plugin_failed","timed_out","engine_unavailable"],"examples":[["timed_out",75]]}}},"exit_codes":{"description":"What exit codes of the plugin mean, by code from 1 to 255.","type":"object","default":{},"examples":[{"3":{"meaning":"findings","outcome":"succeeded"}}],"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"description":"A few words for messages and records.","type":"string"},"outcome":{"description":"How the execution counts; with succeeded, the output is checked as after exit code 0.","type":"string","enum":["succeeded","plugin_failed","invalid_input"],"default":"plugin_failed"}}}},"stop":{"description":"How the plugin is asked to end.","type":"object","additionalProperties":false,"properties":{"signal":{"description":"The signal that asks.","type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"],"default":"SIGTERM"},"grace":{"description":"Time between the signal and the kill, at most 60s.","type":"string","default":"5s"}}},"network":{"description":"none, bridge, or the name of a network of the engine.","type":"string","default":"none","examples":["none","bridge"]},"sandbox":{"description":"What is relaxed, within the least-privilege sandbox.","type":"object","additionalProperties":false,"properties":{"read_only":{"description":"The root file system is read-only; /tmp is always writable.","type":"boolean","default":true},"user":{"description":"uid:gid, a uid, host for the user of the runner, or image for the user of the image.","type":["string","integer"],"default":"65534:65534","examples":["1000:1000","host","image"]},"capabilities":{"description":"Linux capabilities of Docker\'s default set that the plugin needs.","type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]},"default":[]},"runtime":{"description":"An OCI runtime the engine knows; its own default when there is none.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$","examples":["runc","runsc"]}}},"workspace":{"description":"Whether the plugin sees the checked-out repository, and may change it.","type":"string","enum":["none","read","write"],"default":"none"},"tests":{"description":"Cases the plugin must pass.","type":"array","default":[],"items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"description":"What the case shows; unique in this file.","type":"string"},"input":{"description":"The input."},"output":{"description":"The exact output: the JSON, a list of the JSON values of ndjson, or a string; not compared when there is none."},"exit_code":{"description":"The exit code the plugin must end with; not compared when there is none.","type":"integer","minimum":0,"maximum":255},"outcome":{"description":"The outcome of the execution; by default what exit_code means, and succeeded without one.","type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"description":"The directory that stands for the repository, relative to this file.","type":"string"}}}}}}');
// EXTERNAL MODULE: ./schema/execution.schema.json
var execution_schema = __webpack_require__(19905);
;// CONCATENATED MODULE: ./schema/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Plugin policy","description":"What the plugins of a repository may ask for. A key that is not there restricts nothing.","type":"object","additionalProperties":false,"properties":{"$schema":{"description":"The JSON Schema of this file, for editors.","type":"string"},"registries":{"description":"Where images may come from: a registry, or a registry and the beginning of a repository.","type":"array","items":{"type":"string"},"examples":[["ghcr.io/my-org","docker.io/library"]]},"require_digest":{"description":"Whether an image must be named by its digest, name@sha256:… in full, or be in the lock of its plugins directory.","type":"boolean","default":false},"build":{"description":"Whether definitions may be built here. With registries or require_digest the default is false, because a Dockerfile can start from any image.","type":"boolean","default":true},"maximum":{"description":"The most a plugin may have, overrides of the step included.","type":"object","additionalProperties":false,"properties":{"cpu":{"description":"CPUs as a Kubernetes quantity.","type":["string","number"],"examples":["2","500m"]},"memory":{"description":"Memory as a Kubernetes quantity.","type":["string","number"],"examples":["1Gi"]},"pids":{"description":"Processes and threads.","type":"integer","minimum":2,"maximum":4194304,"examples":[512]},"tmp":{"description":"Size of /tmp as a Kubernetes quantity.","type":["string","number"],"examples":["256Mi"]},"timeout":{"description":"Wall time of one attempt; maximum.attempts bounds how many there are.","type":"string","examples":["10m"]},"output":{"description":"Size of the output, output.max_bytes, as a Kubernetes quantity.","type":["string","number"],"examples":["50Mi"]},"files":{"description":"Size of the step\'s files, files.max_bytes, as a Kubernetes quantity; of a plugin that is given some.","type":["string","number"],"examples":["100Mi"]},"artifacts":{"description":"Size of what a plugin leaves, artifacts.max_bytes, as a Kubernetes quantity; of a plugin that may leave some.","type":["string","number"],"examples":["200Mi"]},"attempts":{"description":"How often a plugin may be run for one task.","type":"integer","minimum":1,"examples":[3]}},"examples":[{"cpu":"2","memory":"1Gi","timeout":"10m"}]},"networks":{"description":"What network may be: none, bridge, names of networks.","type":"array","items":{"type":"string"},"examples":[["none","bridge"]]},"workspaces":{"description":"What workspace may be.","type":"array","items":{"type":"string","enum":["none","read","write"]},"examples":[["none","read"]]},"runtimes":{"description":"What sandbox.runtime may be; default is the engine\'s own.","type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},"examples":[["default","runsc"]]},"users":{"description":"What sandbox.user may be: uid:gid, host, image, or non-root for every uid:gid but those of root.","type":"array","items":{"type":["string","integer"]},"examples":[["65534:65534","host"],["non-root"]]},"capabilities":{"description":"What sandbox.capabilities may hold.","type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]},"examples":[["NET_BIND_SERVICE"],[]]},"read_only":{"description":"Whether the root file system must be read-only.","type":"boolean","default":false},"secrets":{"description":"The names of the secrets that plugins may ask for.","type":"array","items":{"type":"string"},"examples":[["API_TOKEN"]]}}}');
// EXTERNAL MODULE: ./src/cli/write-json.ts
var write_json = __webpack_require__(52156);
;// CONCATENATED MODULE: ./src/cli/print-schema.ts




const SCHEMAS = { definition: plugin_schema_namespaceObject, policy: policy_schema_namespaceObject, execution: execution_schema };
/**
 * Writes a JSON Schema to stdout: of a definition, a policy, or a record.
 * @returns 0.
 */
async function printSchema(name, door) {
    await (0,write_json/* writeJson */.G)(SCHEMAS[name], door);
    return 0;
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


/***/ }),

/***/ 78007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var _definition_task_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _stdout_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11184);


/** What a stream says whose reader went away, as `| head` does. */
const NO_READER = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);
/**
 * Writes to stdout, byte for byte, as fast as its reader reads. A reader that
 * goes away has had enough: it fails nothing.
 * @throws StdoutError when it cannot be written, as on a full disk
 * @throws UserError `cancelled` when the user does not want to wait any longer
 */
async function writeResult(result, door) {
    try {
        if (typeof result === 'string' || result instanceof Uint8Array) {
            await written(result, door);
            return;
        }
        for await (const piece of result)
            await written(piece, door);
    }
    catch (error) {
        const { code = '', syscall } = error;
        if (NO_READER.has(code))
            return;
        // What is read from has words of its own.
        if (syscall !== 'write')
            throw error;
        throw new _stdout_error__WEBPACK_IMPORTED_MODULE_1__/* .StdoutError */ .u(code, { cause: error });
    }
}
function written(piece, { stdout, cancel }) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(new _definition_task_error__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cancelled', 'Nobody has read the whole result.'));
        cancel.addEventListener('abort', onAbort, { once: true });
        stdout.write(piece, (error) => {
            cancel.removeEventListener('abort', onAbort);
            if (error)
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 19905:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/org/plugin-runner/v1/schema/execution.schema.json","title":"Record of an execution","description":"execution.json of one execution: what ran, how it ended and what it used. null is \\"not known\\" or \\"none\\", and no key is ever left out.","type":"object","additionalProperties":false,"required":["record_version","execution_id","status","process","trace_id","plugin","plugin_version","definition_file","policy_file","lock_file","container","image","image_digest","output_format","states","outcome","exit_code","error","warnings","duration_ms","limits","timeout_ms","sandbox","input_bytes","output_bytes","stdout_bytes","stdout_dropped_bytes","stderr_bytes","stderr_dropped_bytes","usage","findings","files","artifacts","attempts"],"properties":{"record_version":{"description":"The version of this format.","const":1},"execution_id":{"description":"A UUID; also the name of the record\'s directory.","type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"status":{"description":"Whether it runs still, has ended, or was killed before it could say how it ended.","enum":["running","ended","killed"]},"process":{"description":"The process that runs it: boot, PID namespace, PID and start time.","type":["string","null"]},"trace_id":{"description":"The W3C trace it is part of.","type":["string","null"],"pattern":"^[0-9a-f]{32}$"},"plugin":{"description":"The plugin as it was asked for: an id, or id@version.","type":"string"},"plugin_version":{"description":"The version that was found.","type":["string","null"]},"definition_file":{"description":"The absolute path of its definition.","type":["string","null"]},"policy_file":{"description":"The policy it had to keep to.","type":["string","null"]},"lock_file":{"description":"The lock that the digest of its image is from.","type":["string","null"]},"container":{"description":"The name of the last attempt\'s container.","type":["string","null"]},"image":{"description":"The image reference of the definition.","type":["string","null"]},"image_digest":{"description":"The digest of the image that ran.","type":["string","null"]},"output_format":{"description":"What its output is to be; null before its definition was found.","enum":["json","ndjson","text","sarif",null]},"states":{"description":"The phases it went through, in their order; each lasts until the next one.","type":"array","items":{"type":"object","additionalProperties":false,"required":["state","at","ms"],"properties":{"state":{"description":"The phase.","enum":["resolve","pull","create","start","run","drain","judge","ended"]},"at":{"description":"When it began, ISO 8601 in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d{3}Z$"},"ms":{"description":"The same in milliseconds from the start of the execution, by a clock that nobody sets.","type":"integer","minimum":0}}}},"outcome":{"description":"How it ended; null while it runs, and when it was killed.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied",null]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong, for people; null when nothing did.","type":["string","null"]},"warnings":{"description":"What went well but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds from finding the definition to the verdict.","type":["integer","null"],"minimum":0},"limits":{"description":"The limits as the engine had them before the start; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["nano_cpus","memory_bytes","pids","tmp_bytes"],"properties":{"nano_cpus":{"description":"Billionths of a CPU.","type":"integer","minimum":0},"memory_bytes":{"description":"Memory, swap included.","type":"integer","minimum":0},"pids":{"description":"Processes and threads.","type":"integer","minimum":0},"tmp_bytes":{"description":"The size of /tmp.","type":"integer","minimum":0}}},"timeout_ms":{"description":"The timeout of one attempt.","type":["integer","null"],"minimum":0},"sandbox":{"description":"What of the sandbox definitions can change, as it was; null when there was no container.","type":["object","null"],"additionalProperties":false,"required":["user","network","read_only","capabilities","runtime","workspace"],"properties":{"user":{"description":"uid:gid.","type":"string"},"network":{"description":"none, bridge, or a network of the engine.","type":"string"},"read_only":{"description":"Whether its root file system was.","type":"boolean"},"capabilities":{"description":"Those it had.","type":"array","items":{"type":"string"}},"runtime":{"description":"The OCI runtime; default is the engine\'s own.","type":"string"},"workspace":{"description":"Whether it saw the repository.","enum":["none","read","write"]}}},"input_bytes":{"description":"The size of its input.","type":["integer","null"],"minimum":0},"output_bytes":{"description":"Bytes of its output, printed or left in its output file.","type":["integer","null"],"minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stdout_dropped_bytes":{"description":"How many of them the file stdout does not hold.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"stderr_dropped_bytes":{"description":"How many of them stderr.log does not hold.","type":["integer","null"],"minimum":0},"usage":{"description":"What the last attempt used; null is not measured, never zero.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]}}},"findings":{"description":"How many findings there are of each level; findings.json has them.","type":"object","additionalProperties":false,"required":["error","warning","notice"],"properties":{"error":{"description":"Findings of level error.","type":"integer","minimum":0},"warning":{"description":"Findings of level warning.","type":"integer","minimum":0},"notice":{"description":"Findings of level notice.","type":"integer","minimum":0}}},"files":{"description":"Files it was given; null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"artifacts":{"description":"Files it left; artifacts.json lists them. Null for none.","type":["object","null"],"additionalProperties":false,"required":["count","bytes"],"properties":{"count":{"description":"How many.","type":"integer","minimum":0},"bytes":{"description":"How large they are together.","type":"integer","minimum":0}}},"attempts":{"description":"Every attempt, the last one included.","type":"array","items":{"type":"object","additionalProperties":false,"required":["attempt","container","outcome","exit_code","error","warnings","duration_ms","stdout_bytes","stderr_bytes","usage"],"properties":{"attempt":{"description":"Counted from 1.","type":"integer","minimum":1},"container":{"description":"The name of its container.","type":["string","null"]},"outcome":{"description":"How it ended.","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"exit_code":{"description":"Its exit code; null when it did not start or was lost.","type":["integer","null"],"minimum":0,"maximum":255},"error":{"description":"What went wrong.","type":["string","null"]},"warnings":{"description":"What went well in it but should be known.","type":"array","items":{"type":"string"}},"duration_ms":{"description":"Milliseconds it took.","type":"integer","minimum":0},"stdout_bytes":{"description":"Bytes it printed on stdout.","type":["integer","null"],"minimum":0},"stderr_bytes":{"description":"Bytes it printed on stderr.","type":["integer","null"],"minimum":0},"usage":{"description":"What it used.","type":"object","additionalProperties":false,"required":["peak_memory_bytes","cpu_ms","peak_pids","network_received_bytes","network_sent_bytes","block_read_bytes","block_written_bytes","source"],"properties":{"peak_memory_bytes":{"description":"The most memory it had, page cache included.","type":["integer","null"],"minimum":0},"cpu_ms":{"description":"CPU time.","type":["integer","null"],"minimum":0},"peak_pids":{"description":"The most processes and threads; before Linux 6.1 the most that was seen.","type":["integer","null"],"minimum":0},"network_received_bytes":{"description":"Received over its network; null without one.","type":["integer","null"],"minimum":0},"network_sent_bytes":{"description":"Sent over its network; null without one.","type":["integer","null"],"minimum":0},"block_read_bytes":{"description":"Read from block devices.","type":["integer","null"],"minimum":0},"block_written_bytes":{"description":"Written to block devices.","type":["integer","null"],"minimum":0},"source":{"description":"The kernel\'s files on this machine, or the engine\'s statistics.","enum":["cgroup","engine",null]}}}}}}}}');

/***/ })

};
