import { describe, expect, it } from 'vitest';
import { asProblem, problemOf } from './problem';

describe('problem documents', () => {
  it('takes the code from the end of the type and keeps every error', async () => {
    const body = {
      type: 'https://anju.example/problems/evidence-missing',
      title: 'Evidence is missing',
      errors: [{ field: 'evidence', code: 'missing', message: 'PHOTO' }],
    };
    const problem = await problemOf(new Response(JSON.stringify(body), { status: 422 }));
    expect(problem.code).toBe('evidence-missing');
    expect(problem.errors).toHaveLength(1);
    expect(problem.temporary).toBe(false);
  });

  it('survives an answer that is no JSON', async () => {
    const problem = await problemOf(new Response('<html>', { status: 503, headers: { 'Retry-After': '5' } }));
    expect(problem.code).toBe('http-503');
    expect(problem.retryAfter).toBe(5);
    expect(problem.temporary).toBe(true);
  });

  it('calls a failed connection a network problem', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('network');
  });

  it('knows a version conflict', async () => {
    expect((await problemOf(new Response('{}', { status: 412 }))).stale).toBe(true);
  });
});
