import { rawFetch } from '@shared/api/client';
import type { Role } from '@shared/session/session';

/** An account as the identity provider shows it to administrators. */
export interface Account {
  name: string;
  displayName: string;
  role: Role;
  division: string | null;
  personId: string | null;
  uscc: string | null;
  state: 'ACTIVE' | 'PASSWORD_DUE' | 'LOCKED' | 'REVOKED';
  secondFactor: boolean;
  createdAt: string;
  lastSignInAt: string | null;
  /** In the answer that made it, and never again. */
  password: string | null;
}

export interface Scope {
  division?: string;
  person?: string;
  uscc?: string;
}

export interface NewAccount extends Scope {
  name: string;
  displayName?: string;
  role: Role;
}

export interface AccountEvent {
  at: string;
  event: string;
  account: string;
  actor: string;
  address: string | null;
}

export interface ActivationCode {
  code: string;
  expiresAt: string;
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}

const OFFICIALS: Role[] = ['police-officer', 'station-chief', 'housing-officer', 'grid-worker', 'labour-clerk'];
const ELSEWHERE: Role[] = ['agency-verifier', 'auditor', 'administrator', 'agent'];
export const ROLES: Role[] = [...OFFICIALS, ...ELSEWHERE, 'resident', 'landlord', 'employer'];
export const WITH_CODE: Role[] = ['resident', 'landlord', 'employer'];

/** Which part of the registry an account of a role is limited to. */
export function scopeOf(role: Role): (keyof Scope)[] {
  if (OFFICIALS.includes(role)) return ['division'];
  if (role === 'resident') return ['person'];
  if (role === 'employer') return ['uscc'];
  return role === 'landlord' ? ['person', 'uscc'] : [];
}

async function call<T>(method: string, path: string, body?: object, headers?: object): Promise<T> {
  const answer = await rawFetch(`/api/accounts${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await answer.json()) as T;
}

export function fetchAccounts(role: string, division: string, after?: string): Promise<Page<Account>> {
  const query = new URLSearchParams({ limit: '50' });
  if (role) query.set('role', role);
  if (division) query.set('division', division);
  if (after) query.set('after', after);
  return call('GET', `?${query.toString()}`);
}

export const fetchEvents = () => call<Page<AccountEvent>>('GET', '/events?limit=100');
export const createAccount = (account: NewAccount, headers: object) => call<Account>('POST', '', account, headers);
export const resetAccount = (name: string, headers: object) =>
  call<Account>('POST', `/${encodeURIComponent(name)}/reset`, {}, headers);
export const revokeAccount = (name: string, headers: object) =>
  call<Account>('POST', `/${encodeURIComponent(name)}/revocation`, {}, headers);
export const changeScope = (name: string, scope: Scope) =>
  call<Account>('PUT', `/${encodeURIComponent(name)}/scope`, scope);
export const issueCode = (code: Scope & { role: Role }, headers: object) =>
  call<ActivationCode>('POST', '/activation-codes', code, headers);
