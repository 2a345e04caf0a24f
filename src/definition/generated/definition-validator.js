// Generated from schema/plugin.schema.json by scripts/generate.mjs.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"output":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string","enum":["json","ndjson","text","sarif"]},"max_bytes":{"type":["string","number"]}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"backoff":{"type":"string"},"on":{"type":"array","minItems":1,"items":{"type":["string","integer"]}}}},"exit_codes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"type":"string"},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input"]}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read","write"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
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
if(!((key3 === "format") || (key3 === "max_bytes"))){
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
if(data21.format !== undefined && func0.call(data21, "format")){
let data22 = data21.format;
if(typeof data22 !== "string"){
const err30 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data22 === "json") || (data22 === "ndjson")) || (data22 === "text")) || (data22 === "sarif"))){
const err31 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.format.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data21.max_bytes !== undefined && func0.call(data21, "max_bytes")){
let data23 = data21.max_bytes;
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err32 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data24 = data.resource_limits;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 of Object.keys(data24)){
if(!((((key4 === "cpu") || (key4 === "memory")) || (key4 === "pids")) || (key4 === "tmp"))){
const err34 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.cpu !== undefined && func0.call(data24, "cpu")){
let data25 = data24.cpu;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err35 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.memory !== undefined && func0.call(data24, "memory")){
let data26 = data24.memory;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err36 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data24.pids !== undefined && func0.call(data24, "pids")){
let data27 = data24.pids;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err37 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 4194304 || isNaN(data27)){
const err38 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data27 < 2 || isNaN(data27)){
const err39 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data24.tmp !== undefined && func0.call(data24, "tmp")){
let data28 = data24.tmp;
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err40 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err42 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data30 = data.retry;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 of Object.keys(data30)){
if(!(((key5 === "attempts") || (key5 === "backoff")) || (key5 === "on"))){
const err43 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data30.attempts !== undefined && func0.call(data30, "attempts")){
let data31 = data30.attempts;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err44 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10 || isNaN(data31)){
const err45 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err46 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data30.backoff !== undefined && func0.call(data30, "backoff")){
if(typeof data30.backoff !== "string"){
const err47 = {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data30.on !== undefined && func0.call(data30, "on")){
let data33 = data30.on;
if(Array.isArray(data33)){
if(data33.length < 1){
const err48 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if((typeof data34 !== "string") && (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34))))){
const err49 = {instancePath:instancePath+"/retry/on/" + i3,schemaPath:"#/properties/retry/properties/on/items/type",keyword:"type",params:{type: schema11.properties.retry.properties.on.items.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.exit_codes !== undefined && func0.call(data, "exit_codes")){
let data35 = data.exit_codes;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 of Object.keys(data35)){
let data36 = data35[key6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 of Object.keys(data36)){
if(!((key7 === "meaning") || (key7 === "outcome"))){
const err52 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data36.meaning !== undefined && func0.call(data36, "meaning")){
if(typeof data36.meaning !== "string"){
const err53 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/exit_codes/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.outcome !== undefined && func0.call(data36, "outcome")){
let data38 = data36.outcome;
if(typeof data38 !== "string"){
const err54 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data38 === "succeeded") || (data38 === "plugin_failed")) || (data38 === "invalid_input"))){
const err55 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.exit_codes.additionalProperties.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/exit_codes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/exit_codes",schemaPath:"#/properties/exit_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data39 = data.stop;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 of Object.keys(data39)){
if(!((key8 === "signal") || (key8 === "grace"))){
const err58 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data39.signal !== undefined && func0.call(data39, "signal")){
let data40 = data39.signal;
if(typeof data40 !== "string"){
const err59 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((((((data40 === "SIGTERM") || (data40 === "SIGINT")) || (data40 === "SIGQUIT")) || (data40 === "SIGHUP")) || (data40 === "SIGUSR1")) || (data40 === "SIGUSR2"))){
const err60 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data39.grace !== undefined && func0.call(data39, "grace")){
if(typeof data39.grace !== "string"){
const err61 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err63 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data43 = data.sandbox;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 of Object.keys(data43)){
if(!((((key9 === "read_only") || (key9 === "user")) || (key9 === "capabilities")) || (key9 === "runtime"))){
const err64 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data43.read_only !== undefined && func0.call(data43, "read_only")){
if(typeof data43.read_only !== "boolean"){
const err65 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data43.user !== undefined && func0.call(data43, "user")){
let data45 = data43.user;
if((typeof data45 !== "string") && (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45))))){
const err66 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data43.capabilities !== undefined && func0.call(data43, "capabilities")){
let data46 = data43.capabilities;
if(Array.isArray(data46)){
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(typeof data47 !== "string"){
const err67 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((((((((((((data47 === "AUDIT_WRITE") || (data47 === "CHOWN")) || (data47 === "DAC_OVERRIDE")) || (data47 === "FOWNER")) || (data47 === "FSETID")) || (data47 === "KILL")) || (data47 === "MKNOD")) || (data47 === "NET_BIND_SERVICE")) || (data47 === "NET_RAW")) || (data47 === "SETFCAP")) || (data47 === "SETGID")) || (data47 === "SETPCAP")) || (data47 === "SETUID")) || (data47 === "SYS_CHROOT"))){
const err68 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data43.runtime !== undefined && func0.call(data43, "runtime")){
let data48 = data43.runtime;
if(typeof data48 === "string"){
if(!pattern2.test(data48)){
const err70 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data49 = data.workspace;
if(typeof data49 !== "string"){
const err73 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((data49 === "none") || (data49 === "read")) || (data49 === "write"))){
const err74 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data50 = data.tests;
if(Array.isArray(data50)){
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
let data51 = data50[i5];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.name === undefined) || (!(func0.call(data51, "name")))){
const err75 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data51.input === undefined) || (!(func0.call(data51, "input")))){
const err76 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key10 of Object.keys(data51)){
if(!((((((key10 === "name") || (key10 === "input")) || (key10 === "output")) || (key10 === "exit_code")) || (key10 === "outcome")) || (key10 === "workspace"))){
const err77 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data51.name !== undefined && func0.call(data51, "name")){
if(typeof data51.name !== "string"){
const err78 = {instancePath:instancePath+"/tests/" + i5+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data51.exit_code !== undefined && func0.call(data51, "exit_code")){
let data53 = data51.exit_code;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err79 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 255 || isNaN(data53)){
const err80 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err81 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data51.outcome !== undefined && func0.call(data51, "outcome")){
let data54 = data51.outcome;
if(typeof data54 !== "string"){
const err82 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((((((((((((((data54 === "succeeded") || (data54 === "plugin_failed")) || (data54 === "invalid_input")) || (data54 === "invalid_output")) || (data54 === "output_too_large")) || (data54 === "timed_out")) || (data54 === "cancelled")) || (data54 === "out_of_memory")) || (data54 === "image_unavailable")) || (data54 === "engine_unavailable")) || (data54 === "start_failed")) || (data54 === "definition_invalid")) || (data54 === "plugin_not_found")) || (data54 === "policy_denied"))){
const err83 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data51.workspace !== undefined && func0.call(data51, "workspace")){
if(typeof data51.workspace !== "string"){
const err84 = {instancePath:instancePath+"/tests/" + i5+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
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
const err85 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
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
    "format",
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
