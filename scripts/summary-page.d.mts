import type { Page } from 'playwright-core';

/** What GitHub's own sheet says of the elements that a summary uses. */
export const SUMMARY_STYLE: string;

/** The HTML that GitHub makes of a summary, before it draws charts. */
export function summaryHtml(markdown: string): string;

/** Draws the Mermaid blocks of a page. @returns the error of each, or ''. */
export function drawCharts(page: Page): Promise<string[]>;
