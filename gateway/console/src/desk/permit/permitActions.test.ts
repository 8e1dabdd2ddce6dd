import { expect, it } from 'vitest';
import { actionsIn } from './permitActions';

it('offers the steps of each state to the police', () => {
  expect(actionsIn('ACCEPTED', 'police-officer')).toEqual(['approve', 'refuse']);
  expect(actionsIn('APPROVED', 'station-chief')).toContain('issue');
  expect(actionsIn('ACTIVE', 'police-officer')).toContain('endorse');
});

it('offers nothing once a permit was refused or cancelled', () => {
  expect(actionsIn('REFUSED', 'police-officer')).toEqual([]);
  expect(actionsIn('CANCELLED', 'station-chief')).toEqual([]);
});

it('lets a grid worker endorse and nothing else, and other roles nothing', () => {
  expect(actionsIn('ACTIVE', 'grid-worker')).toEqual(['endorse']);
  expect(actionsIn('ACCEPTED', 'grid-worker')).toEqual([]);
  expect(actionsIn('ACTIVE', 'labour-clerk')).toEqual([]);
});
