import { describe, expect, it } from 'vitest';
import { codeInGroups, endOfTerm, monthsBack, plusDays } from './formats';

describe('endOfTerm', () => {
  it('ends the day before the same day', () => expect(endOfTerm('2026-03-01', 12)).toBe('2027-02-28'));
  it('ends on the last day of a shorter month', () => expect(endOfTerm('2026-01-31', 1)).toBe('2026-02-28'));
  it('knows leap years', () => expect(endOfTerm('2027-03-01', 12)).toBe('2028-02-29'));
});

describe('plusDays', () => {
  it('goes over the year', () => expect(plusDays('2026-12-31', 1)).toBe('2027-01-01'));
});

describe('monthsBack', () => {
  it('counts from the newest back', () => expect(monthsBack('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']));
});

describe('codeInGroups', () => {
  it('parts a dwelling code where the plate does', () =>
    expect(codeInGroups('3205080170030100001000001')).toBe('320508 017003 0100001 000001'));
});
