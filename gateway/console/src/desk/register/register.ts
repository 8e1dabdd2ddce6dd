import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';

type Schemas = components['schemas'];
export type DocumentType = Schemas['DocumentNumber']['type'];
export type Reason = Schemas['MoveInRequest']['reason'];
export type DeclaredBy = Schemas['MoveInRequest']['declaredBy'];

export const DOCUMENT_TYPES: DocumentType[] = [
  'RESIDENT_ID',
  'HMT_RESIDENCE_PERMIT',
  'FOREIGN_PERMANENT_RESIDENT',
  'PASSPORT',
];
export const REASONS: Reason[] = ['WORK', 'BUSINESS', 'STUDY', 'FAMILY', 'OTHER'];
export const DECLARED_BY: DeclaredBy[] = ['SELF', 'LANDLORD', 'EMPLOYER', 'SCHOOL', 'HOTEL', 'HOST', 'GRID', 'POLICE'];

export interface Newcomer {
  documentType: DocumentType;
  documentNumber: string;
  name: string;
  phone?: string;
  dwellingCode: string;
  since: string;
  reason: Reason;
  declaredBy: DeclaredBy;
}

export interface Registered {
  person: Schemas['PersonResponse'];
  residence: Schemas['ResidenceResponse'];
}

/** Fields of the requests, and the form's fields that stand for them. */
export const FIELDS: Record<string, string> = {
  'document.type': 'documentType',
  'document.number': 'documentNumber',
  document: 'documentNumber',
  name: 'name',
  phone: 'phone',
  dwellingCode: 'dwellingCode',
  since: 'since',
  reason: 'reason',
  declaredBy: 'declaredBy',
};

/**
 * Registers the person, then the home. Both requests have keys of their own, made from the one of this attempt, so that trying
 * again after a lost answer registers nobody twice.
 */
export async function register(newcomer: Newcomer, key: { 'Idempotency-Key': string }): Promise<Registered> {
  const person = dataOf(
    await residence.POST('/api/persons', {
      body: {
        document: { type: newcomer.documentType, number: newcomer.documentNumber.trim().toUpperCase() },
        name: newcomer.name.trim(),
        phone: newcomer.phone?.trim() || undefined,
      },
      headers: { 'Idempotency-Key': `${key['Idempotency-Key']}-person` },
    }),
  );
  const moved = dataOf(
    await residence.POST('/api/persons/{personId}/residences', {
      params: { path: { personId: person.personId! } },
      body: {
        dwellingCode: newcomer.dwellingCode,
        since: newcomer.since,
        reason: newcomer.reason,
        declaredBy: newcomer.declaredBy,
      },
      headers: { 'Idempotency-Key': `${key['Idempotency-Key']}-home` },
    }),
  );
  return { person, residence: moved };
}
