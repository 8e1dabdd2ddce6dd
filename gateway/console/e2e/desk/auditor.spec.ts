import { expect, test } from '../test';
import { DESK, NARROW, statePurpose } from './desks';

test.use({ viewport: DESK });

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of an auditor are sound in ${language}, wide and narrow`, async ({ visit, people, page, sound }) => {
    for (const path of ['/desk/accesses', '/desk/ledger', '/desk/rules']) {
      await test.step(path, async () => {
        await visit(path, people.auditor, language);
        if (path !== '/desk/rules') await statePurpose(page);
        await sound();
        await page.setViewportSize(NARROW);
        await sound();
        await page.setViewportSize(DESK);
      });
    }
  });
}

test(
  'the ledger is checked in the browser, and a forged copy is found',
  { tag: '@each-build' },
  async ({ visit, people, page, sound }) => {
    test.setTimeout(180_000);
    await expect
      .poll(
        async () => {
          const heads = await page.request.get('/api/ledger/heads?limit=1');
          return ((await heads.json()) as { items: unknown[] }).items.length;
        },
        { timeout: 120_000 },
      )
      .toBeGreaterThan(0);
    const heads = (await (await page.request.get('/api/ledger/heads?limit=1')).json()) as { items: { note: string }[] };
    const { note } = heads.items[0]!;
    await visit('/desk/ledger', people.auditor, 'en');
    await statePurpose(page);
    const copied = page.getByLabel('Heads that you copied earlier');
    await copied.fill(note);
    await page.getByRole('button', { name: 'Check the heads' }).click();
    await expect(page.getByText(/each begins the next|is signed by the ledger/)).toBeVisible();
    await sound();
    const [name, size, ...rest] = note.split('\n');
    await copied.fill([name, String(Number(size) + 1), ...rest].join('\n'));
    await page.getByRole('button', { name: 'Check the heads' }).click();
    await expect(page.getByText('not signed by the ledger')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('1 head is not right');

    await page.getByRole('button', { name: 'Check the entries' }).click();
    await expect(page.getByText(/All entries up to [\d,]+ are intact/)).toBeVisible();
    await sound();
  },
);
