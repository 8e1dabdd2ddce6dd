import { expect, test } from '../test';

for (const language of ['zh-CN', 'en'] as const) {
  for (const path of ['/my/', '/my/door', '/my/check', '/my/privacy', '/my/nowhere']) {
    test(`${path} is sound in ${language}`, async ({ visit, sound }) => {
      await visit(path, undefined, language);
      await sound();
    });
  }
}

test('the start page tells what this is and where to sign in', { tag: '@each-build' }, async ({ visit, page }) => {
  await visit('/my/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记住处，办理居住证');
  await expect(page.getByRole('link', { name: '登录' })).toHaveAttribute('href', '/sign-in?to=%2F');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Register where you live, apply for a residence permit',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a wrong door code is told at its field, and the summary takes the focus', async ({ visit, page, sound }) => {
  await visit('/my/door', undefined, 'en');
  await page.getByLabel('Dwelling code').fill('1234');
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Dwelling code')).toBeFocused();
  await sound();
});

test('a typed door code shows its address only after signing in', async ({ visit, page, people, sound }) => {
  await visit(`/my/door/${people.homes[0]!.code}`, undefined, 'en');
  await expect(page.getByText('A typed code shows its address after signing in')).toBeVisible();
  await expect(page.getByText('测试路')).toHaveCount(0);
  await sound();
  await visit(`/my/door/${people.homes[0]!.code}`, people.resident, 'en');
  await expect(page.getByText('测试路')).toBeVisible();
  await expect(page.getByRole('link', { name: 'I live here' })).toBeVisible();
  await sound();
});

test('a credential that the registry did not issue is not valid', async ({ visit, page, sound }) => {
  await visit('/my/check', undefined, 'en');
  await page.getByLabel('Credential').fill('eyJhbGciOiJub25lIn0.e30.x~');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Not valid')).toBeVisible();
  await sound();
});
