import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { people, type Account, type People } from './people';

type Language = 'zh-CN' | 'en';

interface Fixtures {
  people: People;
  /** Opens a page as somebody, or signed out; `arrived` answers what is asked before there is a heading. */
  visit: (path: string, as?: Account, language?: Language, arrived?: () => Promise<void>) => Promise<void>;
  /** No rule of WCAG 2.2 AA is broken, and nothing needs scrolling to the side. */
  sound: () => Promise<void>;
}

/**
 * Every test watches the browser: no violation of the content security policy, no error in the console, nothing kept in the
 * browser's storage, and none of the names and numbers of this run in an address or in the console.
 */
export const test = base.extend<Fixtures & { watched: void }>({
  // eslint-disable-next-line no-empty-pattern
  people: async ({}, use) => use(people()),

  visit: async ({ page, baseURL }, use) => {
    await use(async (path, as, language = 'zh-CN', arrived = undefined) => {
      await page.context().clearCookies();
      await page
        .context()
        .addCookies([
          { name: 'anju-lang', value: language, url: baseURL! },
          ...(as?.cookies.filter((cookie) => cookie.name !== 'anju-lang') ?? []),
        ]);
      await page.goto(path);
      await arrived?.();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  },

  sound: async ({ page }, use) => {
    await use(async () => {
      await expect(page.locator('.loading')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await wider(page)).toBe(0);
    });
  },

  watched: [
    async ({ page, people: known }, use) => {
      const said: string[] = [];
      const addresses: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('request', (request) => addresses.push(request.url()));
      page.on('framenavigated', (frame) => addresses.push(frame.url()));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`csp ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await use();
      const expected = /Failed to load resource/;
      expect(said.filter((line) => /^(error|warning)/.test(line) && !expected.test(line))).toEqual([]);
      const personal = [known.applicant, known.tenant].flatMap(({ number, name }) => [
        number,
        name,
        encodeURIComponent(name),
      ]);
      const told = [...said, ...addresses].filter((line) => personal.some((datum) => line.includes(datum)));
      expect(told).toEqual([]);
      // How far pages were scrolled is kept by numbers alone.
      const kept = await page.evaluate(() =>
        [...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(
          ([key, value]) =>
            key !== 'react-router-scroll-positions' || !/^{("\w+":\d+(\.\d+)?,?)*}$/.test(String(value)),
        ),
      );
      expect(kept).toEqual([]);
    },
    { auto: true },
  ],
});

/** By how much the page is wider than the screen. */
export async function wider(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

export { expect };
