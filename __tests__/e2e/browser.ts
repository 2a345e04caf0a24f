import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '../../scripts/chromium.mjs';
import { needed, REPOSITORY } from './action';

/** A page of the browser, and what it did besides showing itself. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of the console, errors and dialogs. */
  readonly messages: readonly string[];
  /** Addresses that it asked for. */
  readonly requests: readonly string[];
}

/** Starts a browser for the tests of a file. */
export function aBrowser(): {
  open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(needed('TEST_CHROMIUM'));
  });
  afterAll(() => browser.close());
  return {
    async open(options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('dialog', (dialog) => {
        messages.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => requests.push(request.url()));
      return { page, messages, requests };
    },
  };
}

/** Where a picture for people goes, who want to see what a test saw. */
export function pictureFile(name: string): string {
  const directory = join(REPOSITORY, '.cache', 'pictures');
  mkdirSync(directory, { recursive: true });
  return join(directory, `${name}.png`);
}
