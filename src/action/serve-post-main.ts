import { servePost } from './serve-post';

// A reader of the log that went away must not end the step half-way.
process.stdout.on('error', () => undefined);
await servePost(process.env);
