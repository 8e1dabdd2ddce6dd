import { answerProvider, firstAccount, signIn } from './provider';
import { expect, test } from './test';

/** Where each role arrives, and what it sees there of the demo's data. */
const PUBLIC = [
  { role: 'resident', sees: '新村' },
  { role: 'landlord', sees: '新村' },
  { role: 'employer', sees: 'Record a hire' },
];
const OFFICIALS = [
  'station-chief',
  'housing-officer',
  'grid-worker',
  'labour-clerk',
  'agency-verifier',
  'auditor',
  'administrator',
  'police-officer',
];

for (const { role, sees } of PUBLIC) {
  test(`${role} signs in from the address of the registry, sees what is theirs, and signs out`, async ({
    visit,
    page,
    sound,
  }) => {
    const who = firstAccount(role);
    await visit('/', undefined, 'en');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await sound();
    await answerProvider(page, who);
    await expect(page).toHaveURL(/\/my\/$/);
    await expect(page.getByText(sees).first()).toBeVisible();
    await sound();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByText(who.displayName)).toBeVisible();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText(who.displayName)).toHaveCount(0);
  });
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const role of OFFICIALS) {
    test(`${role} signs in with two factors and arrives at the desk`, async ({ visit, page, sound }) => {
      const who = firstAccount(role);
      await visit('/', undefined, 'en');
      await page.getByRole('link', { name: 'Sign in' }).click();
      await answerProvider(page, who);
      await expect(page).toHaveURL(/\/desk\/$/);
      await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
      await sound();
      await page.getByRole('button', { name: who.displayName }).click();
      await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    });
  }

  test('a wrong password and a wrong code say so in words, and change nothing', async ({ page, sound }) => {
    const who = firstAccount('station-chief');
    await page.goto('/sign-in');
    await answerProvider(page, { name: who.name, password: 'not the password' });
    await expect(page.getByRole('alert')).toBeVisible();
    await sound();
    await page.locator('#password').fill(who.password);
    await page.locator('form button').click();
    await page.locator('#code').fill('000000');
    await page.locator('form button').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await sound();
  });
});

test('an account is opened with the code of a receipt', async ({ visit, people, page, sound }) => {
  await visit('/my/', undefined, 'en');
  await page.getByRole('link', { name: /Open an account/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await sound();
  const who = { name: `e2e.${Date.now().toString(36)}`, password: 'a quiet home by the canal' };
  await page.locator('#code').fill(people.activationCode);
  await page.locator('#username').fill(who.name);
  await page.locator('#password').fill(who.password);
  await page.locator('#repeated').fill('another one');
  await page.locator('form button').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('#password').fill(who.password);
  await page.locator('#repeated').fill(who.password);
  await page.locator('form button').click();
  await page.locator('a.button').click();
  await answerProvider(page, who);
  await expect(page).toHaveURL(/\/my\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test(
  'a page that needs a session leads through signing in and back to itself',
  { tag: '@each-build' },
  async ({ visit, people, page }) => {
    await visit('/my/months', undefined, 'en');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await answerProvider(page, people.resident);
    await expect(page).toHaveURL(/\/my\/months$/);
  },
);

test('signing out everywhere ends the session of another browser within a minute', async ({ browser, page }) => {
  const who = firstAccount('agent');
  await signIn(page, who);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  try {
    await signIn(other, who);
    await page.goto('/my/settings');
    await page.getByRole('button', { name: '退出所有设备' }).click();
    await expect(page.getByRole('link', { name: '登录' })).toBeVisible();
    await expect
      .poll(async () => (await other.request.get('/api/notices')).status(), { timeout: 75_000, intervals: [2_000] })
      .toBe(401);
  } finally {
    await elsewhere.close();
  }
});

test(
  'another tab that signs out is noticed at the next call',
  { tag: '@each-build' },
  async ({ visit, people, page, context }) => {
    const who = people.newcomer;
    await visit('/my/', undefined, 'en');
    await signIn(page, who, '/my/record');
    const other = await context.newPage();
    await other.goto('/my/settings');
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(other.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page
      .getByRole('link', { name: /Back|back/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  },
);

test("what a resident's home loads stays within the budget, compressed by the build", async ({
  visit,
  people,
  page,
}) => {
  await visit('/my/', people.resident, 'en');
  await expect(page.locator('#standing')).toBeVisible();
  const scripts = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ encodedBodySize, decodedBodySize }) => ({ encodedBodySize, decodedBodySize })),
  );
  const sent = scripts.reduce((bytes, one) => bytes + one.encodedBodySize, 0);
  expect(scripts.length).toBeGreaterThan(2);
  expect(sent).toBeGreaterThan(50 * 1024);
  expect(sent).toBeLessThan(150 * 1024);
  expect(sent).toBeLessThan(scripts.reduce((bytes, one) => bytes + one.decodedBodySize, 0) / 2);
});
