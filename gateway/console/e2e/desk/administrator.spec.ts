import { expect, test } from '../test';
import { DESK, NARROW } from './desks';

test.use({ viewport: DESK });

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of an administrator are sound in ${language}, wide and narrow`, async ({
    visit,
    people,
    page,
    sound,
  }) => {
    const pages = ['/desk/accounts', '/desk/divisions?code=320508', '/desk/rules?division=320508', '/desk/health'];
    for (const path of pages) {
      await test.step(path, async () => {
        await visit(path, people.administrator, language);
        await sound();
        await page.setViewportSize(NARROW);
        await sound();
        await page.setViewportSize(DESK);
      });
    }
  });
}

test('an account is made, its first password is shown once, and it is revoked', async ({
  visit,
  people,
  page,
  sound,
}) => {
  await visit('/desk/accounts', people.administrator, 'en');
  await page.getByRole('button', { name: 'New account' }).click();
  const dialog = page.getByRole('dialog', { name: 'New account' });
  await dialog.getByRole('button', { name: 'New account' }).click();
  await expect(dialog.getByText('Choose a role')).toBeVisible();
  await expect(dialog.getByText('Enter a user name')).toBeVisible();
  await sound();
  const name = `e2e.${Date.now().toString(36)}`;
  await dialog.getByLabel('Role').click();
  await page.getByTitle('Labour clerk').click();
  await dialog.getByLabel('User name').fill(name);
  await dialog.getByLabel('Division').fill('320508');
  await dialog.getByRole('button', { name: 'New account' }).click();
  const made = page.getByRole('status').filter({ hasText: name });
  await expect(made).toContainText('First password');
  await sound();
  await made.getByRole('button').click();
  await expect(made).toHaveCount(0);

  const row = page.getByRole('row').filter({ hasText: name }).first();
  await expect(row).toContainText('First password not yet replaced');
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(row).toContainText('Revoked');
});

test(
  'an activation code is issued; what is missing is told at its field',
  { tag: '@each-build' },
  async ({ visit, people, page, sound }) => {
    await visit('/desk/accounts', people.administrator, 'en');
    await page.getByRole('button', { name: 'Activation code' }).click();
    const dialog = page.getByRole('dialog', { name: 'Activation code' });
    await dialog.getByRole('button', { name: 'Activation code' }).click();
    await expect(dialog.getByText("Enter the person's id")).toBeVisible();
    await dialog.getByLabel("Person's id").fill(people.newcomer.personId!);
    await dialog.getByRole('button', { name: 'Activation code' }).click();
    await expect(dialog.getByRole('status')).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await sound();
  },
);

test(
  'divisions are walked down, rules are read with their articles, every part answers',
  { tag: '@each-build' },
  async ({ visit, people, page }) => {
    await visit('/desk/divisions?code=320508', people.administrator, 'en');
    const below = page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: /320508\d{3}/ })
      .first();
    const name = (await below.textContent())!;
    await below.click();
    await expect(page.getByRole('heading', { level: 2 }).nth(1)).toHaveText(name.replace(/\d+$/, ''));
    await visit('/desk/rules?division=320508', people.administrator, 'en');
    await expect(page.getByRole('heading', { name: 'Conditions of the permit' })).toBeVisible();
    await visit('/desk/health', people.administrator, 'en');
    await expect(page.getByText('All parts answer')).toBeVisible();
  },
);
