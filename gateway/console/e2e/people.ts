import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cookie } from '@playwright/test';
import type { Secrets } from './provider';

/** What the setup made for this run: made-up people, their homes, and their sessions. */
export interface People {
  resident: Account;
  newcomer: Account;
  landlord: Account;
  employer: Account;
  police: Account;
  administrator: Account;
  auditor: Account;
  verifier: Account;
  /** Four dwellings of a building of this run's own. */
  homes: { code: string; address: string }[];
  /** Awaits the resident's confirmation. */
  toConfirm: string;
  /** The newcomer's, which the landlord renews and ends. */
  toChange: string;
  /** Opens an account of somebody who has none yet. */
  activationCode: string;
  /** Somebody the employer has not recorded yet. */
  applicant: { number: string; name: string };
  tenant: { number: string; name: string };
  arrival: { number: string; name: string };
}

/** Somebody who has signed in through the provider's pages, with the cookies of that session. */
export interface Account extends Secrets {
  cookies: Cookie[];
  personId?: string;
}

export const PEOPLE_FILE = join(tmpdir(), `anju-e2e-people-${process.getuid?.() ?? 0}.json`);

export function people(): People {
  return JSON.parse(readFileSync(PEOPLE_FILE, 'utf8')) as People;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number that no real person can have: the district 449999 does not exist. */
export function madeUpNumber(): string {
  const random = (below: number) => Math.floor(Math.random() * below);
  const day = `${1960 + random(40)}${String(1 + random(12)).padStart(2, '0')}${String(1 + random(28)).padStart(2, '0')}`;
  const digits = `449999${day}${String(random(1000)).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '10X98765432'[sum % 11];
}
