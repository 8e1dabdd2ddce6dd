import { formatDay, formatInstant, today } from '@shared/format';
import { currentLanguage } from '@shared/i18n/language';

export { formatDay as day, formatInstant as moment, today };

export function plusDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last day of a term of so many months that begins on a day. */
export function endOfTerm(from: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, lastDay));
  return dayOfMonth > lastDay ? first.toISOString().slice(0, 10) : plusDays(first.toISOString().slice(0, 10), -1);
}

export function yuan(amount: number | null | undefined): string {
  if (amount == null) return '';
  return new Intl.NumberFormat(currentLanguage(), { style: 'currency', currency: 'CNY' }).format(amount);
}

/** Months from the newest back: 2026-11, 2026-10, … */
export function monthsBack(newest: string, count: number): string[] {
  const [year = 0, month = 1] = newest.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** A dwelling code in groups, as people read it from the plate. */
export function codeInGroups(code: string): string {
  return code.replace(/^(.{6})(.{6})(.{7})(.{6})$/, '$1 $2 $3 $4');
}
