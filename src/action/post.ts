import { runPost } from './run-post';

// A reader of the log that went away must not end the step half-way.
process.stdout.on('error', () => undefined);
await runPost(process.env);
