import { residence } from '@shared/api/client';
import type { Role } from '@shared/session/session';

export type PermitAction = 'approve' | 'refuse' | 'issue' | 'endorse' | 'replace' | 'cancel';

interface Step {
  /** What the officer is asked for before the step. */
  asks?: 'text' | 'replacement';
  /** Takes something from the holder. */
  grave?: boolean;
  send: (permitId: string, text: string, headers: Headers) => Promise<unknown>;
}

type Headers = { 'Idempotency-Key': string; 'If-Match': string };

function request(permitId: string, headers: Headers) {
  return { params: { path: { permitId }, header: { 'If-Match': headers['If-Match'] } }, headers };
}

export const ACTIONS: Record<PermitAction, Step> = {
  approve: {
    send: (id, _text, headers) =>
      residence.POST('/api/permits/{permitId}/approval', { ...request(id, headers), body: {} }),
  },
  refuse: {
    asks: 'text',
    grave: true,
    send: (id, text, headers) =>
      residence.POST('/api/permits/{permitId}/refusal', { ...request(id, headers), body: { reasons: [text] } }),
  },
  issue: {
    send: (id, _text, headers) => residence.POST('/api/permits/{permitId}/issue', request(id, headers)),
  },
  endorse: {
    send: (id, _text, headers) =>
      residence.POST('/api/permits/{permitId}/endorsements', { ...request(id, headers), body: {} }),
  },
  replace: {
    asks: 'replacement',
    send: (id, text, headers) =>
      residence.POST('/api/permits/{permitId}/replacement', {
        ...request(id, headers),
        body: { because: text as 'LOST' | 'DAMAGED' | 'DATA_CHANGED' },
      }),
  },
  cancel: {
    asks: 'text',
    grave: true,
    send: (id, text, headers) =>
      residence.POST('/api/permits/{permitId}/cancellation', { ...request(id, headers), body: { reason: text } }),
  },
};

const BY_STATUS: Record<string, PermitAction[]> = {
  ACCEPTED: ['approve', 'refuse'],
  APPROVED: ['issue', 'cancel'],
  ACTIVE: ['endorse', 'replace', 'cancel'],
  SUSPENDED: ['endorse', 'cancel'],
};

/** The steps that the state allows and that this role takes. */
export function actionsIn(status: string | undefined, role: Role): PermitAction[] {
  const possible = BY_STATUS[status ?? ''] ?? [];
  if (role === 'police-officer' || role === 'station-chief') return possible;
  return role === 'grid-worker' ? possible.filter((action) => action === 'endorse') : [];
}
