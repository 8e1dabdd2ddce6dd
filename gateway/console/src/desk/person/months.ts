import type { PersonView } from './view';

/** One month of the strip: what the registry knows of it. */
export interface Month {
  month: string;
  insured: boolean;
  resident: boolean;
}

/** The last months up to the present one, the oldest first: insured in it, and registered in a home for any part of it. */
export function monthsOf(view: Pick<PersonView, 'insurance' | 'residence'>, today: string, count = 24): Month[] {
  const spans = view.insurance?.flatMap((account) => account.spans ?? []) ?? [];
  const since = view.residence?.since?.slice(0, 7);
  const until = view.residence?.until?.slice(0, 7) ?? '9999-12';
  return Array.from({ length: count }, (_, at) => {
    const month = monthBefore(today, count - 1 - at);
    return {
      month,
      insured: spans.some(({ from, to }) => from !== undefined && from <= month && month <= (to ?? from)),
      resident: since !== undefined && since <= month && month <= until,
    };
  });
}

function monthBefore(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
