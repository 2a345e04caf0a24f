/** A Python that has the library of the documented client. */
import { aptInstall, attempt } from './process.mjs';

const ASK = ['-c', 'import requests; print(requests.__version__)'];

/** @returns the command of a Python with `requests`. */
export async function ensurePython() {
  if (await attempt(['python3', ...ASK])) return 'python3';
  await aptInstall(
    ['python3', 'python3-requests'],
    'A test runs the documented client',
  );
  if (await attempt(['/usr/bin/python3', ...ASK])) return '/usr/bin/python3';
  throw new Error('No Python has requests: install python3-requests.');
}
