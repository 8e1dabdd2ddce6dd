/** Somebody named by document and name, as they are on the card. */
export interface Named {
  number: string;
  name: string;
  type: DocumentType;
  /** A tenant, who signed; or somebody who only lives there. */
  tenant: boolean;
  livesHere: boolean;
  reason: Reason;
}

export const DOCUMENT_TYPES = [
  'RESIDENT_ID',
  'HMT_RESIDENCE_PERMIT',
  'FOREIGN_PERMANENT_RESIDENT',
  'PASSPORT',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export const REASONS = ['WORK', 'BUSINESS', 'STUDY', 'FAMILY', 'OTHER'] as const;
export type Reason = (typeof REASONS)[number];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether a resident ID number can be right (GB 11643); what else is wrong the registry says. */
export function plausibleNumber(type: DocumentType, typed: string): boolean {
  const number = typed.replace(/\s/g, '').toUpperCase();
  if (type !== 'RESIDENT_ID' && type !== 'HMT_RESIDENCE_PERMIT') return number.length >= 5;
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** Only the ends, so that what was typed can be told apart without being shown. */
export function hiddenNumber(number: string): string {
  return number.length < 8 ? '••••' : `${number.slice(0, 2)}••••${number.slice(-2)}`;
}
