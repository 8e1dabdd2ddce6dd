import { expect, it } from 'vitest';
import { monthsOf } from './months';

it('shows the last 24 months up to the present one', () => {
  const months = monthsOf({}, '2026-12-01');
  expect(months).toHaveLength(24);
  expect(months[0]!.month).toBe('2025-01');
  expect(months[23]!.month).toBe('2026-12');
});

it('marks the insured months of a span and the months of the home, its first and last included', () => {
  const months = monthsOf(
    {
      insurance: [{ spans: [{ from: '2025-06', to: '2025-08' }] }],
      residence: { since: '2025-02-28', until: '2025-07-01' },
    },
    '2026-12-01',
  );
  const marked = (key: 'insured' | 'resident') => months.filter((month) => month[key]).map(({ month }) => month);
  expect(marked('insured')).toEqual(['2025-06', '2025-07', '2025-08']);
  expect(marked('resident')).toEqual(['2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07']);
});
