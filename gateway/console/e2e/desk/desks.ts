import { expect, type Page } from '@playwright/test';

/** States the purpose that is offered first, where the page asks for one. */
export async function statePurpose(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').last().click();
  await expect(dialog).toHaveCount(0);
}

/** The three kinds of windows that desks are used in. */
export const DESK = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 640 };
