import type { Browser } from 'playwright-core';

/** The path of Chromium; installed where it is missing and can be. */
export function ensureChromium(): Promise<string>;

/** Starts the browser; the caller closes it. */
export function startChromium(executablePath: string): Promise<Browser>;
