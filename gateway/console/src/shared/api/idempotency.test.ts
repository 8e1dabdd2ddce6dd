import { expect, it } from 'vitest';
import { IdempotencyKey } from './idempotency';

it('keeps its key for another attempt at the same body and changes it with the body', () => {
  const key = new IdempotencyKey();
  const first = key.for({ name: 'a' });
  expect(key.for({ name: 'a' })).toEqual(first);
  expect(key.for({ name: 'b' })).not.toEqual(first);
});

it('makes a new key for the same body once the change was done', () => {
  const key = new IdempotencyKey();
  const first = key.for({ name: 'a' });
  key.done();
  expect(key.for({ name: 'a' })).not.toEqual(first);
});
