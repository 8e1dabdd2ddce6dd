import { answerProvider } from '../provider';
import { expect, test } from '../test';

const PAGES = [
  '/my/',
  '/my/record',
  '/my/move',
  '/my/leave',
  '/my/months',
  '/my/entitlements',
  '/my/accesses',
  '/my/corrections',
  '/my/corrections/new',
  '/my/notices',
  '/my/permit',
  '/my/permit/apply',
  '/my/premises',
  '/my/settings',
];

for (const language of ['zh-CN', 'en'] as const) {
  test(`every page of a resident is sound in ${language}`, async ({ visit, people, sound, page }) => {
    test.setTimeout(300_000);
    for (const path of PAGES) {
      await test.step(path, async () => {
        await visit(path, people.resident, language);
        await sound();
        await expect(page.getByText(/\b(my|app|record|permit)\.[a-z]+\b/)).toHaveCount(0);
      });
    }
  });
}

test('every page of a resident fits 320 pixels, as at 400 % zoom', async ({ visit, people, sound, page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of PAGES) {
    await test.step(path, async () => {
      await visit(path, people.resident, 'en');
      await sound();
    });
  }
});

test('a tenancy is confirmed from what is due', async ({ visit, people, page, sound }) => {
  await visit('/my/', people.resident, 'en');
  await page.getByRole('link', { name: 'Please confirm a tenancy' }).click();
  await expect(page).toHaveURL(new RegExp(people.toConfirm));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose whether you agree or object');
  await sound();
  await page.getByLabel('Yes, I confirm').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('You confirmed')).toBeVisible();
  await sound();
  await page.getByRole('link', { name: 'Go to your home page' }).click();
  await expect(page.getByRole('link', { name: 'Please confirm a tenancy' })).toHaveCount(0);
});

test('a newcomer registers by the plate; all errors at once, offline loses nothing, sent once', async ({
  visit,
  people,
  page,
  sound,
}) => {
  const home = people.homes[1]!;
  await visit(`/my/move?at=${home.code}`, people.newcomer, 'en');
  await expect(page.getByText(home.address)).toBeVisible();
  await page.getByLabel('Since which day?').fill('');
  await page.getByRole('button', { name: 'Register' }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(['Enter the day you moved in', 'Choose the reason']);
  await sound();

  await page.getByLabel('Since which day?').fill('2026-11-20');
  await page.getByLabel('Study').check();
  await page.context().setOffline(true);
  await expect(page.getByText('Your phone is offline')).toBeVisible();
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(summary).toContainText('There was no answer');
  await expect(page.getByLabel('Study')).toBeChecked();
  await page.context().setOffline(false);

  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/residences')) sent++;
  });
  await page.getByRole('button', { name: 'Register' }).dblclick();
  await expect(page.getByText('You are registered', { exact: true })).toBeVisible();
  expect(sent).toBe(1);
  await sound();
  await page.getByRole('link', { name: 'Go to your home page' }).click();
  await expect(page.getByText(home.address)).toBeVisible();
});

test('leaving a form that was begun asks first', async ({ visit, people, page, sound }) => {
  await visit('/my/corrections', people.resident, 'en');
  await page.getByRole('link', { name: 'Ask for a correction' }).click();
  await page.getByLabel('Reason').fill('My room is 102.');
  await page.goBack();
  const dialog = page.getByRole('dialog', { name: 'Leave this page?' });
  await expect(dialog).toBeVisible();
  await sound();
  await dialog.getByRole('button', { name: 'Stay on this page' }).click();
  await expect(page.getByLabel('Reason')).toHaveValue('My room is 102.');
  await page.goBack();
  await dialog.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections and appeals');
});

test('a session that ends in mid-form loses nothing: one signs in beside it and goes on', async ({
  visit,
  people,
  page,
  sound,
}) => {
  await visit('/my/corrections/new', people.resident, 'en');
  await page.getByLabel('Registered home').check();
  await page.getByLabel('Which item?').fill('room');
  await page.getByLabel('What it says now').fill('101');
  await page.getByLabel('What it should say').fill('102');
  await page.getByLabel('Reason').fill('I moved within the building.');
  await page.context().clearCookies({ name: /session/ });
  await page.getByRole('button', { name: 'Send' }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Your session has ended');
  await expect(page.getByLabel('Which item?')).toHaveValue('room');
  await sound();
  const beside = page.waitForEvent('popup');
  await notice.getByRole('link', { name: 'Sign in' }).click();
  await answerProvider(await beside, people.resident);
  await notice.getByRole('button', { name: 'Go on and send' }).click();
  await expect(page.getByText('Your request was received')).toBeVisible();
  await sound();
});

test('a part of the registry that is down is said, and the rest is shown', async ({ visit, people, page, sound }) => {
  await page.route('**/api/me/overview*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"title":"down","status":503}' }),
  );
  await visit('/my/', people.resident, 'en');
  await expect(page.getByText('This part does not answer at the moment')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Notifications' })).toBeVisible();
  await sound();
  await page.unroute('**/api/me/overview*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Where I stand' })).toBeVisible();
});
