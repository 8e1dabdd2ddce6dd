/** The papers that prove each ground (Decree 663 art. 9); what the registry holds already counts without them. */
export const PAPERS = {
  EMPLOYMENT: ['LABOUR_CONTRACT', 'EMPLOYER_CERTIFICATE', 'BUSINESS_LICENCE'],
  HOUSING: ['LEASE', 'TITLE', 'PURCHASE_CONTRACT', 'LODGING_CERTIFICATE'],
  SCHOOLING: ['STUDENT_CARD', 'SCHOOL_CERTIFICATE'],
} as const;

export type Ground = keyof typeof PAPERS;
export type Paper = (typeof PAPERS)[Ground][number];

export function papersOf(ground: Ground): readonly Paper[] {
  return PAPERS[ground];
}

interface Given {
  ground: string;
  photo: string;
  papers: readonly string[];
  references: string;
}

/** What is missing of an application, all at once; each with the key of its text. */
export function paperProblems({ ground, photo, papers, references }: Given): { field: string; text: string }[] {
  return [
    ...(ground ? [] : [{ field: 'ground', text: 'apply.groundMissing' }]),
    ...(photo.trim() ? [] : [{ field: 'photo', text: 'apply.photoMissing' }]),
    ...(papers.length > 0 && !references.trim() ? [{ field: 'references', text: 'apply.referencesMissing' }] : []),
  ];
}
