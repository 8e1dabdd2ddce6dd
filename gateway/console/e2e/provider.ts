import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** An account as its owner knows it. */
export interface Secrets {
  name: string;
  password: string;
  /** The key of an official's authenticator, in base32. */
  totp?: string | null;
}

interface FirstAccount extends Secrets {
  role: string;
  displayName: string;
}

/** The account of a role that the registry made at its first start, from the file that its owner alone reads. */
export function firstAccount(role: string): FirstAccount {
  const file = process.env.ANJU_CREDENTIALS ?? '../../data/identity/credentials.json';
  const { users } = JSON.parse(readFileSync(file, 'utf8')) as { users: FirstAccount[] };
  return users.find((user) => user.role === role)!;
}

const SECONDS = 30;
const used = new Map<string, number>();

/** The one-time code of now (RFC 6238), or the next one where this one was used before: each is accepted once. */
function code(key: string): string {
  const now = Math.floor(Date.now() / 1000 / SECONDS);
  const step = Math.max(now, (used.get(key) ?? 0) + 1);
  used.set(key, step);
  const bits = [...key].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const secret = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => parseInt(byte, 2)),
  );
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Answers the provider's pages, from the first one on, as somebody at a keyboard does. */
export async function answerProvider(page: Page, who: Secrets): Promise<void> {
  await page.locator('#username').fill(who.name);
  await page.locator('#password').fill(who.password);
  await page.locator('form button').click();
  if (who.totp) {
    await expect(page).toHaveURL(/\/login\/code$/);
    await page.locator('#code').fill(code(who.totp));
    await page.locator('form button').click();
  }
}

/** Signs in from the address of the console, through every page that is asked. */
export async function signIn(page: Page, who: Secrets, to = '/'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await answerProvider(page, who);
  await page.waitForURL(/\/(my|desk)\//);
}
