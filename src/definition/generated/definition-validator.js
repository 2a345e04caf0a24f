// Generated from schema/plugin.schema.json by scripts/generate.mjs.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["id","image"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"name":{"type":"string"},"description":{"type":"string"},"version":{"type":"string"},"image":{"type":"string"},"platform":{"type":"string","pattern":"^[a-z0-9]+/[a-z0-9_]+(/[a-z0-9]+)?$"},"build":{"type":"object","additionalProperties":false,"properties":{"context":{"type":"string"},"dockerfile":{"type":"string"}}},"entrypoint":{"type":"array","minItems":1,"items":{"type":"string"}},"command":{"type":"array","minItems":1,"items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"secrets":{"type":"array","items":{"type":"string"}},"defaults":{"type":"object"},"input_schema":{"type":["object","boolean"]},"output_schema":{"type":["object","boolean"]},"input":{"type":"object","additionalProperties":false,"properties":{"via":{"enum":["stdin","file"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"format":{"type":"string","enum":["json","ndjson","text","sarif"]},"via":{"enum":["stdout","file"]},"max_bytes":{"type":["string","number"]}}},"files":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"artifacts":{"type":"object","additionalProperties":false,"properties":{"max_bytes":{"type":["string","number"]},"max_files":{"type":"integer","minimum":1,"maximum":1000000}}},"resource_limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":["string","number"]},"memory":{"type":["string","number"]},"pids":{"type":"integer","minimum":2,"maximum":4194304},"tmp":{"type":["string","number"]}}},"timeout":{"type":"string"},"retry":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"backoff":{"type":"string"},"on":{"type":"array","minItems":1,"items":{"type":["string","integer"]}}}},"exit_codes":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"meaning":{"type":"string"},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input"]}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"signal":{"type":"string","enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP","SIGUSR1","SIGUSR2"]},"grace":{"type":"string"}}},"network":{"type":"string"},"sandbox":{"type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"user":{"type":["string","integer"]},"capabilities":{"type":"array","items":{"type":"string","enum":["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","NET_RAW","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"]}},"runtime":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}}},"workspace":{"type":"string","enum":["none","read","write"]},"tests":{"type":"array","items":{"type":"object","required":["name","input"],"additionalProperties":false,"properties":{"name":{"type":"string"},"input":{},"output":{},"exit_code":{"type":"integer","minimum":0,"maximum":255},"outcome":{"type":"string","enum":["succeeded","plugin_failed","invalid_input","invalid_output","output_too_large","timed_out","cancelled","out_of_memory","image_unavailable","engine_unavailable","start_failed","definition_invalid","plugin_not_found","policy_denied"]},"workspace":{"type":"string"}}}}}};
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
if(data.input !== undefined && func0.call(data, "input")){
let data21 = data.input;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 of Object.keys(data21)){
if(!(key3 === "via")){
const err29 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.via !== undefined && func0.call(data21, "via")){
let data22 = data21.via;
if(!((data22 === "stdin") || (data22 === "file"))){
const err30 = {instancePath:instancePath+"/input/via",schemaPath:"#/properties/input/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.input.properties.via.enum}};
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
const err31 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data23 = data.output;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!(((key4 === "format") || (key4 === "via")) || (key4 === "max_bytes"))){
const err32 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.format !== undefined && func0.call(data23, "format")){
let data24 = data23.format;
if(typeof data24 !== "string"){
const err33 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data24 === "json") || (data24 === "ndjson")) || (data24 === "text")) || (data24 === "sarif"))){
const err34 = {instancePath:instancePath+"/output/format",schemaPath:"#/properties/output/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.format.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.via !== undefined && func0.call(data23, "via")){
let data25 = data23.via;
if(!((data25 === "stdout") || (data25 === "file"))){
const err35 = {instancePath:instancePath+"/output/via",schemaPath:"#/properties/output/properties/via/enum",keyword:"enum",params:{allowedValues: schema11.properties.output.properties.via.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data23.max_bytes !== undefined && func0.call(data23, "max_bytes")){
let data26 = data23.max_bytes;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err36 = {instancePath:instancePath+"/output/max_bytes",schemaPath:"#/properties/output/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.output.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data27 = data.files;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 of Object.keys(data27)){
if(!((key5 === "max_bytes") || (key5 === "max_files"))){
const err38 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27.max_bytes !== undefined && func0.call(data27, "max_bytes")){
let data28 = data27.max_bytes;
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err39 = {instancePath:instancePath+"/files/max_bytes",schemaPath:"#/properties/files/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.files.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data27.max_files !== undefined && func0.call(data27, "max_files")){
let data29 = data27.max_files;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err40 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err41 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/files/max_files",schemaPath:"#/properties/files/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.artifacts !== undefined && func0.call(data, "artifacts")){
let data30 = data.artifacts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 of Object.keys(data30)){
if(!((key6 === "max_bytes") || (key6 === "max_files"))){
const err44 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.max_bytes !== undefined && func0.call(data30, "max_bytes")){
let data31 = data30.max_bytes;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err45 = {instancePath:instancePath+"/artifacts/max_bytes",schemaPath:"#/properties/artifacts/properties/max_bytes/type",keyword:"type",params:{type: schema11.properties.artifacts.properties.max_bytes.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data30.max_files !== undefined && func0.call(data30, "max_files")){
let data32 = data30.max_files;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err46 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
const err47 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err48 = {instancePath:instancePath+"/artifacts/max_files",schemaPath:"#/properties/artifacts/properties/max_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err49 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.resource_limits !== undefined && func0.call(data, "resource_limits")){
let data33 = data.resource_limits;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 of Object.keys(data33)){
if(!((((key7 === "cpu") || (key7 === "memory")) || (key7 === "pids")) || (key7 === "tmp"))){
const err50 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data33.cpu !== undefined && func0.call(data33, "cpu")){
let data34 = data33.cpu;
if((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))){
const err51 = {instancePath:instancePath+"/resource_limits/cpu",schemaPath:"#/properties/resource_limits/properties/cpu/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.cpu.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data33.memory !== undefined && func0.call(data33, "memory")){
let data35 = data33.memory;
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err52 = {instancePath:instancePath+"/resource_limits/memory",schemaPath:"#/properties/resource_limits/properties/memory/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.memory.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.pids !== undefined && func0.call(data33, "pids")){
let data36 = data33.pids;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err53 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4194304 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data36 < 2 || isNaN(data36)){
const err55 = {instancePath:instancePath+"/resource_limits/pids",schemaPath:"#/properties/resource_limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
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
if(data33.tmp !== undefined && func0.call(data33, "tmp")){
let data37 = data33.tmp;
if((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))){
const err56 = {instancePath:instancePath+"/resource_limits/tmp",schemaPath:"#/properties/resource_limits/properties/tmp/type",keyword:"type",params:{type: schema11.properties.resource_limits.properties.tmp.type}};
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
const err57 = {instancePath:instancePath+"/resource_limits",schemaPath:"#/properties/resource_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
if(typeof data.timeout !== "string"){
const err58 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.retry !== undefined && func0.call(data, "retry")){
let data39 = data.retry;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 of Object.keys(data39)){
if(!(((key8 === "attempts") || (key8 === "backoff")) || (key8 === "on"))){
const err59 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data39.attempts !== undefined && func0.call(data39, "attempts")){
let data40 = data39.attempts;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err60 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10 || isNaN(data40)){
const err61 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err62 = {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data39.backoff !== undefined && func0.call(data39, "backoff")){
if(typeof data39.backoff !== "string"){
const err63 = {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data39.on !== undefined && func0.call(data39, "on")){
let data42 = data39.on;
if(Array.isArray(data42)){
if(data42.length < 1){
const err64 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))){
const err65 = {instancePath:instancePath+"/retry/on/" + i3,schemaPath:"#/properties/retry/properties/on/items/type",keyword:"type",params:{type: schema11.properties.retry.properties.on.items.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/retry/on",schemaPath:"#/properties/retry/properties/on/type",keyword:"type",params:{type: "array"}};
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
const err67 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.exit_codes !== undefined && func0.call(data, "exit_codes")){
let data44 = data.exit_codes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key9 of Object.keys(data44)){
let data45 = data44[key9];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 of Object.keys(data45)){
if(!((key10 === "meaning") || (key10 === "outcome"))){
const err68 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data45.meaning !== undefined && func0.call(data45, "meaning")){
if(typeof data45.meaning !== "string"){
const err69 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",schemaPath:"#/properties/exit_codes/additionalProperties/properties/meaning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data45.outcome !== undefined && func0.call(data45, "outcome")){
let data47 = data45.outcome;
if(typeof data47 !== "string"){
const err70 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data47 === "succeeded") || (data47 === "plugin_failed")) || (data47 === "invalid_input"))){
const err71 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/exit_codes/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.exit_codes.additionalProperties.properties.outcome.enum}};
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
const err72 = {instancePath:instancePath+"/exit_codes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exit_codes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/exit_codes",schemaPath:"#/properties/exit_codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.stop !== undefined && func0.call(data, "stop")){
let data48 = data.stop;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 of Object.keys(data48)){
if(!((key11 === "signal") || (key11 === "grace"))){
const err74 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.signal !== undefined && func0.call(data48, "signal")){
let data49 = data48.signal;
if(typeof data49 !== "string"){
const err75 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data49 === "SIGTERM") || (data49 === "SIGINT")) || (data49 === "SIGQUIT")) || (data49 === "SIGHUP")) || (data49 === "SIGUSR1")) || (data49 === "SIGUSR2"))){
const err76 = {instancePath:instancePath+"/stop/signal",schemaPath:"#/properties/stop/properties/signal/enum",keyword:"enum",params:{allowedValues: schema11.properties.stop.properties.signal.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data48.grace !== undefined && func0.call(data48, "grace")){
if(typeof data48.grace !== "string"){
const err77 = {instancePath:instancePath+"/stop/grace",schemaPath:"#/properties/stop/properties/grace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.network !== undefined && func0.call(data, "network")){
if(typeof data.network !== "string"){
const err79 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data52 = data.sandbox;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 of Object.keys(data52)){
if(!((((key12 === "read_only") || (key12 === "user")) || (key12 === "capabilities")) || (key12 === "runtime"))){
const err80 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data52.read_only !== undefined && func0.call(data52, "read_only")){
if(typeof data52.read_only !== "boolean"){
const err81 = {instancePath:instancePath+"/sandbox/read_only",schemaPath:"#/properties/sandbox/properties/read_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data52.user !== undefined && func0.call(data52, "user")){
let data54 = data52.user;
if((typeof data54 !== "string") && (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54))))){
const err82 = {instancePath:instancePath+"/sandbox/user",schemaPath:"#/properties/sandbox/properties/user/type",keyword:"type",params:{type: schema11.properties.sandbox.properties.user.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data52.capabilities !== undefined && func0.call(data52, "capabilities")){
let data55 = data52.capabilities;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(typeof data56 !== "string"){
const err83 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((((((((((((((data56 === "AUDIT_WRITE") || (data56 === "CHOWN")) || (data56 === "DAC_OVERRIDE")) || (data56 === "FOWNER")) || (data56 === "FSETID")) || (data56 === "KILL")) || (data56 === "MKNOD")) || (data56 === "NET_BIND_SERVICE")) || (data56 === "NET_RAW")) || (data56 === "SETFCAP")) || (data56 === "SETGID")) || (data56 === "SETPCAP")) || (data56 === "SETUID")) || (data56 === "SYS_CHROOT"))){
const err84 = {instancePath:instancePath+"/sandbox/capabilities/" + i4,schemaPath:"#/properties/sandbox/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sandbox.properties.capabilities.items.enum}};
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
const err85 = {instancePath:instancePath+"/sandbox/capabilities",schemaPath:"#/properties/sandbox/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data52.runtime !== undefined && func0.call(data52, "runtime")){
let data57 = data52.runtime;
if(typeof data57 === "string"){
if(!pattern2.test(data57)){
const err86 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/sandbox/runtime",schemaPath:"#/properties/sandbox/properties/runtime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.workspace !== undefined && func0.call(data, "workspace")){
let data58 = data.workspace;
if(typeof data58 !== "string"){
const err89 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data58 === "none") || (data58 === "read")) || (data58 === "write"))){
const err90 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema11.properties.workspace.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data59 = data.tests;
if(Array.isArray(data59)){
const len5 = data59.length;
for(let i5=0; i5<len5; i5++){
let data60 = data59[i5];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.name === undefined) || (!(func0.call(data60, "name")))){
const err91 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data60.input === undefined) || (!(func0.call(data60, "input")))){
const err92 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 of Object.keys(data60)){
if(!((((((key13 === "name") || (key13 === "input")) || (key13 === "output")) || (key13 === "exit_code")) || (key13 === "outcome")) || (key13 === "workspace"))){
const err93 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data60.name !== undefined && func0.call(data60, "name")){
if(typeof data60.name !== "string"){
const err94 = {instancePath:instancePath+"/tests/" + i5+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data60.exit_code !== undefined && func0.call(data60, "exit_code")){
let data62 = data60.exit_code;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err95 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 255 || isNaN(data62)){
const err96 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err97 = {instancePath:instancePath+"/tests/" + i5+"/exit_code",schemaPath:"#/properties/tests/items/properties/exit_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data60.outcome !== undefined && func0.call(data60, "outcome")){
let data63 = data60.outcome;
if(typeof data63 !== "string"){
const err98 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((((((((((((data63 === "succeeded") || (data63 === "plugin_failed")) || (data63 === "invalid_input")) || (data63 === "invalid_output")) || (data63 === "output_too_large")) || (data63 === "timed_out")) || (data63 === "cancelled")) || (data63 === "out_of_memory")) || (data63 === "image_unavailable")) || (data63 === "engine_unavailable")) || (data63 === "start_failed")) || (data63 === "definition_invalid")) || (data63 === "plugin_not_found")) || (data63 === "policy_denied"))){
const err99 = {instancePath:instancePath+"/tests/" + i5+"/outcome",schemaPath:"#/properties/tests/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data60.workspace !== undefined && func0.call(data60, "workspace")){
if(typeof data60.workspace !== "string"){
const err100 = {instancePath:instancePath+"/tests/" + i5+"/workspace",schemaPath:"#/properties/tests/items/properties/workspace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/tests/" + i5,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
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
    "input",
    "output",
    "files",
    "artifacts",
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
  "/input": [
    "via"
  ],
  "/output": [
    "format",
    "via",
    "max_bytes"
  ],
  "/files": [
    "max_bytes",
    "max_files"
  ],
  "/artifacts": [
    "max_bytes",
    "max_files"
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
