import { describe, expect, it } from 'vitest';
import { readResidentNumber } from './residentNumber';

const TODAY = '2026-12-01';

// 11010519491231002X is the example of the standard itself.
describe('readResidentNumber', () => {
  it('derives birth date and sex from a right number', () => {
    expect(readResidentNumber('11010519491231002x', TODAY)).toEqual({
      state: 'right',
      birthDate: '1949-12-31',
      sex: 'FEMALE',
    });
  });

  it('says nothing while the number is incomplete', () => {
    expect(readResidentNumber('110105194912', TODAY)).toEqual({ state: 'incomplete' });
  });

  it.each([
    ['110105194912310021', 'checksum'],
    ['11010519491331002X', 'birth-date'],
    ['11010520991231002X', 'birth-date'],
    ['1101051949123100AX', 'form'],
    ['11010519491231002X1', 'form'],
  ])('%s is wrong because of its %s', (number, because) => {
    expect(readResidentNumber(number, TODAY)).toEqual({ state: 'wrong', because });
  });
});
