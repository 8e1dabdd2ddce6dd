import type { Role } from '@shared/session/session';

/** Purposes that officials read personal data for; the first of a role is offered first. */
const BY_ROLE: Partial<Record<Role, string[]>> = {
  'police-officer': ['case-work', 'registration', 'permit', 'correction', 'inspection'],
  'station-chief': ['case-work', 'permit', 'correction', 'supervision', 'inspection'],
  'housing-officer': ['tenancy', 'inspection', 'case-work'],
  'grid-worker': ['inspection', 'registration', 'case-work'],
  'labour-clerk': ['employment', 'reconciliation', 'case-work'],
  'agency-verifier': ['entitlement', 'case-work'],
  auditor: ['audit', 'complaint'],
  administrator: ['case-work'],
};

export function purposesOf(role: Role): string[] {
  return BY_ROLE[role] ?? ['case-work'];
}
