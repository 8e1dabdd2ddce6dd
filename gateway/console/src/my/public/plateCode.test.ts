import { expect, it } from 'vitest';
import { plateCode } from './plateCode';

it('forgives spaces and small letters', () =>
  expect(plateCode('440306 009601 02t0117 000001')).toBe('44030600960102T0117000001'));
it('refuses what is shorter or longer', () => {
  expect(plateCode('32050801700301000010000')).toBeNull();
  expect(plateCode('32050801700301000010000011')).toBeNull();
});
