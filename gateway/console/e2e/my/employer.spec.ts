import { expect, test } from '../test';

for (const language of ['zh-CN', 'en'] as const) {
  test(`every page of an employer is sound in ${language}`, async ({ visit, people, sound }) => {
    for (const path of ['/my/', '/my/people', '/my/people/hire', '/my/notices']) {
      await visit(path, people.employer, language);
      await sound();
    }
  });
}

test('a hire is recorded; what is missing is told at once', async ({ visit, people, page, sound }) => {
  await visit('/my/people', people.employer, 'en');
  await page.getByRole('link', { name: 'Record a hire' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Enter the name',
    'Enter the document number',
    'Choose the kind of contract',
  ]);
  await page.getByLabel('Name').fill(people.applicant.name);
  await page.getByLabel('Identity card number').fill(people.applicant.number);
  await page.getByLabel('Open-ended').check();
  await sound();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('The hire is on record')).toBeVisible();
  await sound();
});
