import { expect, it } from 'vitest';
import { dutiesOf } from './duties';

it('shows the duties of one kind at one tenancy as one, the nearest day first', () => {
  const found = dutiesOf([
    {
      dwellingCode: 'A',
      address: 'a',
      duties: [
        { kind: 'DECLARE_MOVE_IN', tenancyId: '1', personId: 'p', text: 'in' },
        { kind: 'DECLARE_MOVE_IN', tenancyId: '1', personId: 'q', by: '2026-12-09', text: 'in' },
      ],
    },
    {
      dwellingCode: 'B',
      address: 'b',
      duties: [{ kind: 'RENEW_OR_END', tenancyId: '2', by: '2026-12-03', text: 'renew' }],
    },
  ]);
  expect(found.map(({ kind, count, by, to }) => ({ kind, count, by, to }))).toEqual([
    { kind: 'RENEW_OR_END', count: 1, by: '2026-12-03', to: '/tenancies/2/renew' },
    { kind: 'DECLARE_MOVE_IN', count: 2, by: '2026-12-09', to: '/tenancies/1/occupants' },
  ]);
});
