import { firstAccount, signIn } from '../provider';
import { expect, test } from '../test';
import { DESK, NARROW, statePurpose } from './desks';

test.use({ viewport: DESK });

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of a verifier are sound in ${language}, wide and narrow`, async ({ visit, people, page, sound }) => {
    for (const path of ['/desk/verify', '/desk/entitlements']) {
      await test.step(path, async () => {
        await visit(path, people.verifier, language);
        if (path === '/desk/entitlements') await statePurpose(page);
        await sound();
        await page.setViewportSize(NARROW);
        await sound();
        await page.setViewportSize(DESK);
      });
    }
  });
}

test(
  'a permit that its holder shows is checked from a picture and as text; a changed one is not valid',
  { tag: '@each-build' },
  async ({ visit, people, page, browser, sound }) => {
    const phone = await browser.newContext();
    const holder = await phone.newPage();
    await signIn(holder, firstAccount('resident'));
    const session = (await (await holder.request.get('/api/session')).json()) as { personId: string };
    const permits = await holder.request.get(`/api/permits?person=${session.personId}`);
    const [permit] = ((await permits.json()) as { items: { permitId: string }[] }).items;
    const shown = await holder.request.get(`/api/permits/${permit!.permitId}/credential`);
    const picture = await (await holder.request.get(`/api/permits/${permit!.permitId}/credential.png`)).body();
    const { credential } = (await shown.json()) as { credential: string };
    await phone.close();

    await visit('/desk/verify', people.verifier, 'en');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByText('Scan, choose a file, or paste the credential')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: picture });
    await expect(page.getByText('Valid: the registry issued it')).toBeVisible();
    await sound();
    await page.getByLabel('Or paste the credential').fill(credential.replace(/.(?=\.[^.]*$)/, 'x'));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByText('Not valid', { exact: true })).toBeVisible();
    await sound();
    await page.locator('input[type=file]').setInputFiles({
      name: 'plain.png',
      mimeType: 'image/png',
      buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } }),
    });
    await expect(page.getByText('There is no code in this picture')).toBeVisible();
  },
);
