/** The browser that tests look at pages with, and that draws the pictures. */
import { chromium } from 'playwright-core';
import { aptInstall, attempt } from './process.mjs';

/** It loads files of ours, and asks nobody for anything on its own. */
const ARGUMENTS = [
  '--no-sandbox', // root has none
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of Chromium, which CHROMIUM can name; installed where it is missing
 * and can be.
 */
export async function ensureChromium() {
  const { CHROMIUM } = process.env;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const find = async () => {
    for (const name of CHROMIUM ? [CHROMIUM] : names) {
      const path = await attempt(['sh', '-c', 'command -v "$0"', name]);
      if (path) return path;
    }
    return undefined;
  };
  const found = await find();
  if (found) return found;
  await aptInstall(['chromium'], 'Pages are looked at in Chromium');
  const installed = await find();
  if (!installed) throw new Error('Chromium is missing: name it in CHROMIUM.');
  return installed;
}

/** Starts the browser; the caller closes it. */
export function startChromium(executablePath) {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
