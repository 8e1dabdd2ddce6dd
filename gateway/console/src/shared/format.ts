import { currentLanguage } from './i18n/language';

const ZONE = 'Asia/Shanghai';

/** A day such as 2026-03-01, written out in the reader's language. */
export function formatDay(day: string | null | undefined): string {
  if (!day) return '';
  const date = new Date(`${day.slice(0, 10)}T00:00:00+08:00`);
  return new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeZone: ZONE }).format(date);
}

export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return '';
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(currentLanguage(), format).format(new Date(instant));
}

export function formatNumber(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : new Intl.NumberFormat(currentLanguage()).format(number);
}

/** A ratio such as 0.934 as 93.4 %. */
export function formatRatio(ratio: number | null | undefined): string {
  if (ratio === null || ratio === undefined) return '';
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent', maximumFractionDigits: 1 }).format(ratio);
}

/** Today in the registry's time zone, as 2026-03-01. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);
}

/** Whole days from one day to another; negative if the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
