import { expect, it } from 'vitest';
import { dwellingCodeIn } from './dwellingCode';

const CODE = '3205080170030100001000001';

it.each([CODE, ` ${CODE} `, `https://anju.example/d/${CODE}`, `https://anju.example/d/${CODE}?s=abc`])(
  'finds the code in %s',
  (typed) => expect(dwellingCodeIn(typed)).toBe(CODE),
);

it.each(['', '平江路10号', CODE.slice(1), `${CODE}0`])('finds none in %s', (typed) =>
  expect(dwellingCodeIn(typed)).toBeUndefined(),
);
