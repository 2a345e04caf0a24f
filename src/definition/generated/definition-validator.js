// Generated from schema/plugin.schema.json by scripts/generate.mjs.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"output":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"backoff":{"type":"string"},"on":{"type":"array","minItems":1,"items":{"type":["string","integer"]}}}},"exit_codes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"type":"string"},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input"]}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read","write"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern1 = new RegExp("^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.image === undefined) || (!(func0.call(data, "image")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(typeof data.version !== "string"){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
if(typeof data.image !== "string"){
const err9 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data6 = data.platform;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err10 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.build !== undefined && func0.call(data, "build")){
let data7 = data.build;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(!((key1 === "context") || (key1 === "dockerfile"))){
const err12 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.context !== undefined && func0.call(data7, "context")){
if(typeof data7.context !== "string"){
const err13 = {instancePath:instancePath+"/build/context",schemaPath:"#/properties/build/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.dockerfile !== undefined && func0.call(data7, "dockerfile")){
if(typeof data7.dockerfile !== "string"){
const err14 = {instancePath:instancePath+"/build/dockerfile",schemaPath:"#/properties/build/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.entrypoint !== undefined && func0.call(data, "entrypoint")){
let data10 = data.entrypoint;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err17 = {instancePath:instancePath+"/entrypoint/" + i0,schemaPath:"#/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.command !== undefined && func0.call(data, "command")){
let data12 = data.command;
if(Array.isArray(data12)){
if(data12.length < 1){
const err19 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err20 = {instancePath:instancePath+"/command/" + i1,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.env !== undefined && func0.call(data, "env")){
let data14 = data.env;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 of Object.keys(data14)){
let data15 = data14[key2];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err22 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: schema11.properties.env.additionalProperties.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data16 = data.secrets;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err24 = {instancePath:instancePath+"/secrets/" + i2,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data18 = data.defaults;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err26 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.input_schema !== undefined && func0.call(data, "input_schema")){
let data19 = data.input_schema;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "boolean")){
const err27 = {instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: schema11.properties.input_schema.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.output_schema !== undefined && func0.call(data, "output_schema")){
let data20 = data.output_schema;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (typeof data20 !== "boolean")){
const err28 = {instancePath:instancePath+"/output_schema",schemaPath:"#/properties/output_schema/type",keyword:"type",params:{type: schema11.properties.output_schema.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data21 = data.output;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!(key3 === "max_bytes")){
const err29 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.max_bytes !== undefined && func0.call(data21, "max_bytes")){
let data22 = data21.max_bytes;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err30 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data23 = data.resource_limits;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!((((key4 === "cpu") || (key4 === "memory")) || (key4 === "pids")) || (key4 === "tmp"))){
const err32 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.cpu !== undefined && func0.call(data23, "cpu")){
let data24 = data23.cpu;
if((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))){
const err33 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.memory !== undefined && func0.call(data23, "memory")){
let data25 = data23.memory;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err34 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.pids !== undefined && func0.call(data23, "pids")){
let data26 = data23.pids;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err35 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 4194304 || isNaN(data26)){
const err36 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data26 < 2 || isNaN(data26)){
const err37 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data23.tmp !== undefined && func0.call(data23, "tmp")){
let data27 = data23.tmp;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err38 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err40 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data29 = data.retry;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 of Object.keys(data29)){
if(!(((key5 === "attempts") || (key5 === "backoff")) || (key5 === "on"))){
const err41 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data29.attempts !== undefined && func0.call(data29, "attempts")){
let data30 = data29.attempts;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err42 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 10 || isNaN(data30)){
const err43 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err44 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data29.backoff !== undefined && func0.call(data29, "backoff")){
if(typeof data29.backoff !== "string"){
const err45 = {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data29.on !== undefined && func0.call(data29, "on")){
let data32 = data29.on;
if(Array.isArray(data32)){
if(data32.length < 1){
const err46 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if((typeof data33 !== "string") && (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33))))){
const err47 = {instancePath:instancePath+"/retry/on/" + i3,schemaPath:"#/properties/retry/properties/on/items/type",keyword:"type",params:{type: schema11.properties.retry.properties.on.items.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.exit_codes !== undefined && func0.call(data, "exit_codes")){
let data34 = data.exit_codes;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 of Object.keys(data34)){
let data35 = data34[key6];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 of Object.keys(data35)){
if(!((key7 === "meaning") || (key7 === "outcome"))){
const err50 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data35.meaning !== undefined && func0.call(data35, "meaning")){
if(typeof data35.meaning !== "string"){
const err51 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/exit_codes/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data35.outcome !== undefined && func0.call(data35, "outcome")){
let data37 = data35.outcome;
if(typeof data37 !== "string"){
const err52 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((data37 === "succeeded") || (data37 === "plugin_failed")) || (data37 === "invalid_input"))){
const err53 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.exit_codes.additionalProperties.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/exit_codes",schemaPath:"#/properties/exit_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data38 = data.stop;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 of Object.keys(data38)){
if(!((key8 === "signal") || (key8 === "grace"))){
const err56 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data38.signal !== undefined && func0.call(data38, "signal")){
let data39 = data38.signal;
if(typeof data39 !== "string"){
const err57 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((((data39 === "SIGTERM") || (data39 === "SIGINT")) || (data39 === "SIGQUIT")) || (data39 === "SIGHUP")) || (data39 === "SIGUSR1")) || (data39 === "SIGUSR2"))){
const err58 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data38.grace !== undefined && func0.call(data38, "grace")){
if(typeof data38.grace !== "string"){
const err59 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err61 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data42 = data.sandbox;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key9 of Object.keys(data42)){
if(!((((key9 === "read_only") || (key9 === "user")) || (key9 === "capabilities")) || (key9 === "runtime"))){
const err62 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data42.read_only !== undefined && func0.call(data42, "read_only")){
if(typeof data42.read_only !== "boolean"){
const err63 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data42.user !== undefined && func0.call(data42, "user")){
let data44 = data42.user;
if((typeof data44 !== "string") && (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44))))){
const err64 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data42.capabilities !== undefined && func0.call(data42, "capabilities")){
let data45 = data42.capabilities;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i4=0; i4<len4; i4++){
let data46 = data45[i4];
if(typeof data46 !== "string"){
const err65 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((((((((((((data46 === "AUDIT_WRITE") || (data46 === "CHOWN")) || (data46 === "DAC_OVERRIDE")) || (data46 === "FOWNER")) || (data46 === "FSETID")) || (data46 === "KILL")) || (data46 === "MKNOD")) || (data46 === "NET_BIND_SERVICE")) || (data46 === "NET_RAW")) || (data46 === "SETFCAP")) || (data46 === "SETGID")) || (data46 === "SETPCAP")) || (data46 === "SETUID")) || (data46 === "SYS_CHROOT"))){
const err66 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data42.runtime !== undefined && func0.call(data42, "runtime")){
let data47 = data42.runtime;
if(typeof data47 === "string"){
if(!pattern2.test(data47)){
const err68 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data48 = data.workspace;
if(typeof data48 !== "string"){
const err71 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(((data48 === "none") || (data48 === "read")) || (data48 === "write"))){
const err72 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data49 = data.tests;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.name === undefined) || (!(func0.call(data50, "name")))){
const err73 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data50.input === undefined) || (!(func0.call(data50, "input")))){
const err74 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key10 of Object.keys(data50)){
if(!((((((key10 === "name") || (key10 === "input")) || (key10 === "output")) || (key10 === "exit_code")) || (key10 === "outcome")) || (key10 === "workspace"))){
const err75 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data50.name !== undefined && func0.call(data50, "name")){
if(typeof data50.name !== "string"){
const err76 = {instancePath:instancePath+"/tests/" + i5+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data50.exit_code !== undefined && func0.call(data50, "exit_code")){
let data52 = data50.exit_code;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err77 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 255 || isNaN(data52)){
const err78 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err79 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data50.outcome !== undefined && func0.call(data50, "outcome")){
let data53 = data50.outcome;
if(typeof data53 !== "string"){
const err80 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((((((((((((((data53 === "succeeded") || (data53 === "plugin_failed")) || (data53 === "invalid_input")) || (data53 === "invalid_output")) || (data53 === "output_too_large")) || (data53 === "timed_out")) || (data53 === "cancelled")) || (data53 === "out_of_memory")) || (data53 === "image_unavailable")) || (data53 === "engine_unavailable")) || (data53 === "start_failed")) || (data53 === "definition_invalid")) || (data53 === "plugin_not_found")) || (data53 === "policy_denied"))){
const err81 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data50.workspace !== undefined && func0.call(data50, "workspace")){
if(typeof data50.workspace !== "string"){
const err82 = {instancePath:instancePath+"/tests/" + i5+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
export const knownKeys = {
  "": [
    "$schema",
    "id",
    "name",
    "description",
    "version",
    "image",
    "platform",
    "build",
    "entrypoint",
    "command",
    "env",
    "secrets",
    "defaults",
    "input_schema",
    "output_schema",
    "output",
    "resource_limits",
    "timeout",
    "retry",
    "exit_codes",
    "stop",
    "network",
    "sandbox",
    "workspace",
    "tests"
  ],
  "/build": [
    "context",
    "dockerfile"
  ],
  "/output": [
    "max_bytes"
  ],
  "/resource_limits": [
    "cpu",
    "memory",
    "pids",
    "tmp"
  ],
  "/retry": [
    "attempts",
    "backoff",
    "on"
  ],
  "/exit_codes/*": [
    "meaning",
    "outcome"
  ],
  "/stop": [
    "signal",
    "grace"
  ],
  "/sandbox": [
    "read_only",
    "user",
    "capabilities",
    "runtime"
  ],
  "/tests/*": [
    "name",
    "input",
    "output",
    "exit_code",
    "outcome",
    "workspace"
  ]
};
