import { expect, it } from 'vitest';
import { placed } from './form';

const errors = [
  { field: 'dwellingCode', code: 'dwelling-unknown', message: 'No such dwelling.' },
  { field: 'elsewhere', code: 'x', message: 'Something else.' },
];

it('puts each error at the field that the form has for it, and the rest above', () => {
  expect(placed(errors, ['home'], (field) => (field === 'dwellingCode' ? 'home' : field))).toEqual([
    { field: 'home', message: 'No such dwelling.' },
    { field: null, message: 'Something else.' },
  ]);
});
