/** Where a plugin finds its files, read-only. */
export const INPUT_TARGET = '/plugin/input';

/** Its input in there, where it does not get it on stdin. */
export const INPUT_NAME = 'input.json';

/** Its output in the directory that it may write to, where not on stdout. */
export const OUTPUT_NAME = 'output.json';
