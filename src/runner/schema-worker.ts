import { parentPort, workerData } from 'node:worker_threads';
import type { ValidationTask } from './isolated-validator';
import { compileSchema } from './json-validator';

// The entry of a worker thread: one check, one answer.
const { schema, value, valueBytes } = workerData as ValidationTask;
const validator = await compileSchema(schema);
parentPort?.postMessage(await validator.validate(value, valueBytes));
