import { expect, test } from '../test';
import { DESK, NARROW, statePurpose } from './desks';

test.use({ viewport: DESK });

const asksPurpose = /corrections|persons/;

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of the police are sound in ${language}, wide and narrow`, async ({ visit, people, page, sound }) => {
    for (const path of ['/desk/', '/desk/corrections', '/desk/files', `/desk/persons/${people.resident.personId}`]) {
      await test.step(path, async () => {
        await visit(path, people.police, language, asksPurpose.test(path) ? () => statePurpose(page) : undefined);
        await sound();
        await page.setViewportSize(NARROW);
        await sound();
        await page.setViewportSize(DESK);
      });
    }
  });
}

test(
  'a newcomer is registered with home within a minute, and the receipt is there to be printed',
  { tag: '@each-build' },
  async ({ visit, people, page, sound }) => {
    const typing = { delay: 120 };
    await visit('/desk/register', people.police, 'en');
    const begun = Date.now();
    await page.getByLabel('Document number').pressSequentially(people.arrival.number, typing);
    await page.getByLabel('Name', { exact: true }).pressSequentially(people.arrival.name, typing);
    const home = page.getByRole('combobox', { name: 'Home' });
    await home.pressSequentially(people.homes[2]!.code, { delay: 20 });
    await page.getByTitle(people.homes[2]!.address).first().click();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(page.getByRole('heading', { name: /Receipt|receipt/ })).toBeVisible();
    expect(Date.now() - begun).toBeLessThan(60_000);
    await sound();
  },
);
