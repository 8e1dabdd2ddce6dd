import { expect, test } from '../test';

for (const language of ['zh-CN', 'en'] as const) {
  test(`every page of a landlord is sound in ${language}`, async ({ visit, people, sound }) => {
    test.setTimeout(300_000);
    const tenancy = `/my/tenancies/${people.toChange}`;
    for (const path of [
      '/my/',
      '/my/premises',
      tenancy,
      `${tenancy}/renew`,
      `${tenancy}/end`,
      `${tenancy}/occupants`,
      '/my/file/home',
    ]) {
      await test.step(path, async () => {
        await visit(path, people.landlord, language);
        await sound();
      });
    }
  });
}

test('a tenancy is filed, one question a page; the back button keeps what was answered', async ({
  visit,
  people,
  page,
  sound,
}) => {
  const began = Date.now();
  await visit('/my/', people.landlord, 'en');
  await page.getByRole('link', { name: 'File a tenancy' }).click();
  await page.getByLabel("Door plate's code or address").fill(people.homes[2]!.code);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText(people.homes[2]!.address)).toBeVisible();
  await sound();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('The whole home').check();
  await sound();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Name').fill(people.tenant.name);
  await page.getByLabel('Document number').fill('449999199001010001');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('alert')).toContainText('This number cannot be right');
  await page.getByLabel('Document number').fill(people.tenant.number);
  await page.getByLabel('Work').check();
  await sound();
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByText(people.tenant.number)).toHaveCount(0);
  await sound();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Monthly rent (yuan)').fill('2800');
  await page.getByLabel('Deposit (yuan)').fill('2800');
  await sound();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Check and send');
  await page.goBack();
  await expect(page.getByLabel('Monthly rent (yuan)')).toHaveValue('2800');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sound();
  await page.getByRole('button', { name: 'File the tenancy' }).click();
  await expect(page.getByText(/320508-\d{4}-\d+-\d/)).toBeVisible();
  await sound();
  test.info().annotations.push({ type: 'seconds', description: String((Date.now() - began) / 1000) });
});

test('a tenancy is renewed and ended', async ({ visit, people, page, sound }) => {
  await visit(`/my/tenancies/${people.toChange}/renew`, people.landlord, 'en');
  await page.getByRole('button', { name: 'Renew' }).click();
  await expect(page.getByText('The tenancy is renewed')).toBeVisible();
  await sound();
  await visit(`/my/tenancies/${people.toChange}/end`, people.landlord, 'en');
  await page.getByRole('button', { name: 'End the tenancy' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the reason');
  await page.getByLabel('Reason').fill('The tenant returns home.');
  await page.getByRole('button', { name: 'End the tenancy' }).click();
  await expect(page.getByText('The tenancy is ended')).toBeVisible();
  await sound();
});
