import type { Home } from '../../parts/HomeFinder';
import type { Named } from '../people';

export const ROOM_KINDS = ['BEDROOM', 'LIVING_ROOM', 'STUDY', 'DINING_ROOM', 'OTHER'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export interface Room {
  name: string;
  kind: RoomKind;
}

/** A tenancy while it is being filed; it lives in the memory of the page alone. */
export interface Draft {
  home: Home | null;
  whole: '' | 'whole' | 'rooms';
  rooms: Room[];
  people: Named[];
  from: string;
  until: string;
  signedOn: string;
  monthlyRent: string;
  deposit: string;
  returnDays: string;
  deductions: string;
}

export const STEPS = ['home', 'rooms', 'people', 'terms', 'check'] as const;
export type Step = (typeof STEPS)[number];

export function emptyDraft(today: string): Draft {
  return {
    home: null,
    whole: '',
    rooms: [],
    people: [],
    from: today,
    until: '',
    signedOn: today,
    monthlyRent: '',
    deposit: '',
    returnDays: '7',
    deductions: '',
  };
}

/** Whether a step has been answered, so that the next may be shown. */
export function answered(draft: Draft, step: Step): boolean {
  switch (step) {
    case 'home':
      return draft.home !== null;
    case 'rooms':
      return draft.whole === 'whole' || (draft.whole === 'rooms' && draft.rooms.length > 0);
    case 'people':
      return draft.people.some((person) => person.tenant);
    case 'terms':
      return (
        draft.from !== '' &&
        draft.signedOn !== '' &&
        amount(draft.monthlyRent) !== null &&
        amount(draft.deposit) !== null
      );
    case 'check':
      return false;
  }
}

/** The first step that still has to be answered, if one before this is left out. */
export function firstOpen(draft: Draft, step: Step): Step {
  return STEPS.slice(0, STEPS.indexOf(step)).find((before) => !answered(draft, before)) ?? step;
}

/** An amount of yuan as typed, or null where it is none. */
export function amount(typed: string): number | null {
  const plain = typed.replace(/[,，\s¥￥元]/g, '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

interface Filer {
  personId: string | null;
  uscc: string | null;
  role: string;
}

/** The request: who is landlord, tenant and occupant follows from who files. */
export function requestOf(draft: Draft, filer: Filer) {
  const named = (person: Named) => ({ document: { type: person.type, number: person.number }, name: person.name });
  const self = filer.uscc && !filer.personId ? { uscc: filer.uscc } : { personId: filer.personId! };
  return {
    dwellingCode: draft.home!.dwellingCode,
    landlord: self,
    filedBy: filer.role === 'agent' ? ('AGENT' as const) : ('LANDLORD' as const),
    tenants: draft.people.filter((person) => person.tenant).map(named),
    occupants: draft.people
      .filter((person) => person.livesHere)
      .map((person) => ({ ...named(person), reason: person.reason, since: draft.from })),
    rooms: draft.whole === 'rooms' ? draft.rooms : [],
    from: draft.from,
    ...(draft.until ? { until: draft.until } : {}),
    signedOn: draft.signedOn,
    monthlyRent: amount(draft.monthlyRent)!,
    deposit: amount(draft.deposit)!,
    ...(draft.deductions.trim()
      ? { depositTerms: { returnDays: Number(draft.returnDays) || 0, deductions: draft.deductions.trim() } }
      : {}),
  };
}

/** The step at which an error of the request is mended. */
export function stepOf(field: string): Step {
  if (field.startsWith('dwelling') || field === 'landlord') return 'home';
  if (field.startsWith('rooms')) return 'rooms';
  if (field.startsWith('tenants') || field.startsWith('occupants')) return 'people';
  return 'terms';
}
