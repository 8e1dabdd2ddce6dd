import { describe, expect, it } from 'vitest';
import { covered } from './months';
import { outlookTone, tasksOf } from './tasks';

const given = { permit: null, pending: [], tenancies: [], registered: true, today: '2026-12-01' };

describe('tasksOf', () => {
  it('is empty for somebody who is registered and has nothing open', () => expect(tasksOf(given)).toEqual([]));

  it('begins with the home of somebody who has none', () =>
    expect(tasksOf({ ...given, registered: false }).map((task) => task.key)).toEqual(['register']));

  it('asks for an endorsement once its window is open, and urgently in its last week', () => {
    const permit = { status: 'ACTIVE', endorseFrom: '2026-11-10', endorseBy: '2026-12-05' };
    expect(tasksOf({ ...given, permit })[0]).toMatchObject({ key: 'endorse', tone: 'bad', by: '2026-12-05' });
    expect(tasksOf({ ...given, permit, today: '2026-11-09' })).toEqual([]);
  });

  it('asks only the side that has to confirm a tenancy', () => {
    const tenancy = { tenancyId: '1', status: 'FILED', confirmation: 'AWAITED', awaitedFrom: 'TENANT' };
    expect(tasksOf({ ...given, tenancies: [{ ...tenancy, as: ['TENANT'] }] })).toHaveLength(1);
    expect(tasksOf({ ...given, tenancies: [{ ...tenancy, as: ['LANDLORD'] }] })).toEqual([]);
  });

  it('shows a declaration by somebody else with the day it takes effect', () => {
    const pending = [{ residenceId: 'r', pending: { state: 'AWAITING_OBJECTION', effectiveOn: '2026-12-16' } }];
    expect(tasksOf({ ...given, pending })[0]).toMatchObject({ key: 'objection', to: '/declared/r', by: '2026-12-16' });
  });
});

describe('outlookTone', () => {
  it('warns only of what comes soon', () => {
    expect(outlookTone('ACTIVE', '2027-12-02', '2026-12-01')).toBe('good');
    expect(outlookTone('ACTIVE', '2026-12-20', '2026-12-01')).toBe('warn');
    expect(outlookTone('SUSPENDED', null, '2026-12-01')).toBe('warn');
  });
});

describe('covered', () => {
  it('takes an open span as going on', () => {
    expect(covered('2026-11', [{ from: '2025-06', to: null }])).toBe(true);
    expect(covered('2025-05', [{ from: '2025-06', to: '2026-01' }])).toBe(false);
  });
});
