import { describe, expect, it } from 'vitest';
import type { Named } from '../people';
import { amount, answered, emptyDraft, firstOpen, requestOf, stepOf, type Draft } from './draft';

const tenant: Named = {
  type: 'RESIDENT_ID',
  number: '11010519491231002X',
  name: '林',
  tenant: true,
  livesHere: true,
  reason: 'WORK',
};
const lodger: Named = { ...tenant, number: '440524188001010014', name: '周', tenant: false };
const draft: Draft = {
  ...emptyDraft('2026-12-01'),
  home: { dwellingCode: '3205080170030100001000001', address: 'A' },
  whole: 'whole',
  people: [tenant, lodger],
  monthlyRent: '3,400',
  deposit: '0',
};

describe('firstOpen', () => {
  it('leads back to the first question without an answer', () => {
    expect(firstOpen(emptyDraft('2026-12-01'), 'check')).toBe('home');
    expect(firstOpen({ ...draft, people: [lodger] }, 'terms')).toBe('people');
  });
  it('stays where all before is answered', () => expect(firstOpen(draft, 'check')).toBe('check'));
});

describe('answered', () => {
  it('asks for a room where rooms are let', () => expect(answered({ ...draft, whole: 'rooms' }, 'rooms')).toBe(false));
});

describe('amount', () => {
  it.each([
    ['3400', 3400],
    ['3,400.50', 3400.5],
    ['¥ 2800', 2800],
    ['0', 0],
  ])('reads %s', (typed, yuan) => expect(amount(typed)).toBe(yuan));
  it.each(['', 'two', '1.234', '-5'])('refuses "%s"', (typed) => expect(amount(typed)).toBeNull());
});

describe('requestOf', () => {
  it('names tenants and occupants by their documents, and the landlord as the one who files', () => {
    const request = requestOf(draft, { personId: 'me', uscc: null, role: 'landlord' });
    expect(request.landlord).toEqual({ personId: 'me' });
    expect(request.filedBy).toBe('LANDLORD');
    expect(request.tenants).toEqual([{ document: { type: 'RESIDENT_ID', number: '11010519491231002X' }, name: '林' }]);
    expect(request.occupants.map((one) => one.name)).toEqual(['林', '周']);
    expect(request.monthlyRent).toBe(3400);
    expect(request).not.toHaveProperty('until');
    expect(request).not.toHaveProperty('depositTerms');
  });
});

describe('stepOf', () => {
  it.each([
    ['dwellingCode', 'home'],
    ['rooms[0].kind', 'rooms'],
    ['tenants[0].document', 'people'],
    ['monthlyRent', 'terms'],
  ])('mends %s at %s', (field, step) => expect(stepOf(field)).toBe(step));
});
