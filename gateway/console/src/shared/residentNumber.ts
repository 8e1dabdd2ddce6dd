/** What a number of eighteen characters says: nothing yet, that it is wrong, or a birth date and a sex. */
export type NumberReading =
  | { state: 'incomplete' }
  | { state: 'wrong'; because: 'form' | 'birth-date' | 'checksum' }
  | { state: 'right'; birthDate: string; sex: 'MALE' | 'FEMALE' };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Reads a citizen identification number while it is typed (GB 11643-1999). */
export function readResidentNumber(typed: string, today: string): NumberReading {
  const number = typed.trim().toUpperCase();
  if (!/^\d{0,17}$|^\d{17}[\dX]$/.test(number)) return { state: 'wrong', because: 'form' };
  if (number.length < 18) return { state: 'incomplete' };
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate > today || birthDate < '1880-01-01')
    return { state: 'wrong', because: 'birth-date' };
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  if (CHECKS[sum % 11] !== number[17]) return { state: 'wrong', because: 'checksum' };
  return { state: 'right', birthDate, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
