import { describe, expect, it } from 'vitest';
import { hiddenNumber, plausibleNumber } from './people';

describe('plausibleNumber', () => {
  it.each(['11010519491231002X', '440524188001010014', '1101 0519 4912 3100 2x'])('takes %s', (number) =>
    expect(plausibleNumber('RESIDENT_ID', number)).toBe(true),
  );
  it.each(['36042619910102009X', '110105194912310021', '1234'])('refuses %s', (number) =>
    expect(plausibleNumber('RESIDENT_ID', number)).toBe(false),
  );
  it('leaves a passport to the registry', () => expect(plausibleNumber('PASSPORT', 'E12345678')).toBe(true));
});

describe('hiddenNumber', () => {
  it('shows four digits in all', () => expect(hiddenNumber('11010519491231002X')).toBe('11••••2X'));
});
