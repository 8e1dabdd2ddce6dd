import { test, type Browser, type Page } from '@playwright/test';
import { firstAccount, signIn } from '../provider';

/** A cheap phone on slow 4G: 1.6 Mbit/s, 150 ms there and back, a processor four times slower. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const TIMES = 5;

async function median(once: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time++) taken.push(await once());
  return taken.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
}

async function phone(
  browser: Browser,
  cookies: Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0],
) {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await throttle(page);
  return page;
}

async function shown(page: Page, go: () => Promise<unknown>, what: string): Promise<number> {
  const begun = Date.now();
  await go();
  await page.locator(what).first().waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
  return Date.now() - begun;
}

test('first and next views of phone pages', async ({ browser, page, baseURL }) => {
  test.setTimeout(600_000);
  await signIn(page, firstAccount('resident'));
  const cookies = await page.context().cookies(baseURL);
  const figures: Record<string, number> = {};
  const first = (path: string, what: string, as: typeof cookies) =>
    median(async () => {
      const visitor = await phone(browser, as);
      try {
        return await shown(visitor, () => visitor.goto(baseURL + path), what);
      } finally {
        await visitor.context().close();
      }
    });
  figures['start, signed out'] = await first('/my/', 'h1', []);
  figures["a resident's home"] = await first('/my/', '#standing', cookies);
  figures['the permit'] = await first('/my/permit', 'h1', cookies);
  const visitor = await phone(browser, cookies);
  await visitor.goto(`${baseURL}/my/`);
  await visitor.locator('#standing').waitFor();
  for (const to of ['/my/record', '/my/months', '/my/entitlements']) {
    figures[`next: ${to}`] = await shown(visitor, () => visitor.locator(`a[href="${to}"]`).click(), 'nav .back');
    await visitor.goBack();
    await visitor.locator('#standing').waitFor();
  }
  figures['again: the home'] = await shown(visitor, () => visitor.reload(), '#standing');
  for (const [name, milliseconds] of Object.entries(figures)) console.log(`${name}: ${milliseconds} ms`);
});
