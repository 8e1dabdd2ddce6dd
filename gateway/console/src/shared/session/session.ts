import { rawFetch } from '../api/client';

export type Role =
  | 'police-officer'
  | 'station-chief'
  | 'housing-officer'
  | 'grid-worker'
  | 'labour-clerk'
  | 'agency-verifier'
  | 'auditor'
  | 'administrator'
  | 'landlord'
  | 'agent'
  | 'employer'
  | 'resident';

export interface SignedIn {
  signedIn: true;
  user: string;
  displayName: string;
  role: Role;
  division: string | null;
  personId: string | null;
  uscc: string | null;
  expiresAt: string;
  idleSeconds: number;
}

export type Session = { signedIn: false } | SignedIn;

export async function fetchSession(): Promise<Session> {
  return (await rawFetch('/api/session')).json() as Promise<Session>;
}

/** Where signing in starts; it leads back to the page it was asked from. */
export function signInAddress(location: Pick<Location, 'pathname' | 'search'>): string {
  return `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;
}

export async function signOut(everywhere = false): Promise<void> {
  await rawFetch(everywhere ? '/sign-out?everywhere=true' : '/sign-out', { method: 'POST' });
}
