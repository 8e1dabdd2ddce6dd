import { expect, it } from 'vitest';
import { paperProblems } from './papers';

it('tells all that is missing at once', () => {
  const problems = paperProblems({ ground: '', photo: ' ', papers: ['LEASE'], references: '' });
  expect(problems.map(({ field }) => field)).toEqual(['ground', 'photo', 'references']);
});

it('asks for no numbers where no paper is added', () =>
  expect(paperProblems({ ground: 'HOUSING', photo: 'A1', papers: [], references: '' })).toEqual([]));
