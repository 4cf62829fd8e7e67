import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';

const QUIET = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in every page: logs violations of the content policy, and marks the first right shown. */
const WATCH = `
  addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective, event.blockedURI));
  new MutationObserver((_, observer) => {
    if (document.querySelector('.rights-row') === null) return;
    performance.mark('first-answer');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });`;

export interface Opened {
  /** A new page with empty storage; its errors fail the test. */
  readonly open: (
    path: string,
    options?: BrowserContextOptions & { readonly expectedErrors?: RegExp },
  ) => Promise<Page>;
}

/** Tests in a real browser; skipped with a message if there is none. */
export function inBrowser(name: string, tests: (opened: Opened) => void): void {
  const executablePath = inject('chromium');
  describe.skipIf(executablePath === null)(
    executablePath === null ? `${name} (skipped: no Chromium)` : name,
    () => {
      let browser: Browser;
      let contexts: { readonly context: BrowserContext; readonly faults: readonly string[] }[] = [];
      beforeAll(async () => {
        browser = await chromium.launch({ executablePath: executablePath!, args: QUIET });
      });
      afterAll(async () => {
        await browser.close();
      });
      afterEach(async () => {
        const faults = contexts.flatMap((opened) => opened.faults);
        for (const { context } of contexts) await context.close();
        contexts = [];
        expect(faults).toEqual([]);
      });
      tests({
        open: async (path, { expectedErrors, ...options } = {}) => {
          const context = await browser.newContext({
            viewport: { width: 1280, height: 800 },
            locale: 'en-GB',
            timezoneId: 'Europe/Berlin',
            ...options,
          });
          const faults: string[] = [];
          contexts.push({ context, faults });
          await context.addInitScript({ content: WATCH });
          const page = await context.newPage();
          page.on('console', (message) => {
            if (
              ['error', 'warning'].includes(message.type()) &&
              expectedErrors?.test(message.text()) !== true
            )
              faults.push(`console: ${message.text()}`);
          });
          page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
          page.on('request', (request) => {
            const url = new URL(request.url());
            if (url.origin !== address() && !['blob:', 'data:'].includes(url.protocol))
              faults.push(`asked outside: ${request.url()}`);
          });
          await page.goto(address() + path);
          return page;
        },
      });
    },
  );
}

/** The address of the explorer. */
export function address(): string {
  return inject('address');
}

/** Path, query and fragment of a page. */
export function at(page: Page): string {
  return page.url().slice(address().length);
}

/** Waits until the answer to the present question is shown. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.answer-main[aria-busy=false]').waitFor();
  await page.locator('.tally-main').waitFor();
}

/** Waits until the playground's editor shows a query, and can run it. */
export async function editorReady(page: Page, text: string | RegExp = /./): Promise<void> {
  await page
    .locator('.graphiql-query-editor .view-line')
    .filter({ hasText: text })
    .first()
    .waitFor();
}

/**
 * What axe finds, in words.
 *
 * @param within  a selector, for a panel that lies over the page
 */
export async function axeFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await (globalThis as unknown as AxeWindow).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${String(node.target)} ${node.failureSummary ?? ''}`),
    );
  }, within);
}

interface AxeWindow {
  readonly axe: {
    readonly run: (
      within: string,
      options: unknown,
    ) => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly help: string;
        readonly nodes: readonly {
          readonly target: readonly unknown[];
          readonly failureSummary?: string;
        }[];
      }[];
    }>;
  };
}

/** Asks the API itself, for comparing with what the page shows. */
export async function askApi<Data = Record<string, never>>(
  query: string,
  variables: unknown = {},
): Promise<Data> {
  const response = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Data;
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data!;
}
