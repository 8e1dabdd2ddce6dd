interface Duty {
  kind?: string;
  tenancyId?: string;
  personId?: string;
  by?: string;
  text?: string;
}

interface Premises {
  dwellingCode?: string;
  address?: string;
  duties?: Duty[];
}

/** Duties of one kind at one home are shown as one, with how many people they concern. */
export interface DutyGroup {
  kind: string;
  dwellingCode: string;
  address: string;
  text: string;
  count: number;
  by: string | undefined;
  to: string;
}

/** Where a duty is fulfilled. */
function placeOf(duty: Duty, dwellingCode: string): string {
  switch (duty.kind) {
    case 'CONFIRM_FILING':
      return `/tenancies/${duty.tenancyId}`;
    case 'RENEW_OR_END':
      return `/tenancies/${duty.tenancyId}/renew`;
    case 'DECLARE_MOVE_IN':
      return `/tenancies/${duty.tenancyId}/occupants`;
    default:
      return `/residents/${dwellingCode}`;
  }
}

/** What a landlord has to do, the nearest day first. */
export function dutiesOf(premises: readonly Premises[]): DutyGroup[] {
  const groups = new Map<string, DutyGroup>();
  for (const one of premises) {
    for (const duty of one.duties ?? []) {
      const code = one.dwellingCode ?? '';
      const key = `${duty.kind} ${code} ${duty.tenancyId ?? ''}`;
      const known = groups.get(key);
      if (known) {
        known.count++;
        if (duty.by && (!known.by || duty.by < known.by)) known.by = duty.by;
      } else {
        groups.set(key, {
          kind: duty.kind ?? '',
          dwellingCode: code,
          address: one.address ?? code,
          text: duty.text ?? '',
          count: 1,
          by: duty.by,
          to: placeOf(duty, code),
        });
      }
    }
  }
  return [...groups.values()].sort((a, b) => (a.by ?? '9').localeCompare(b.by ?? '9'));
}
