import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beginsWith, bytesOf, isSigned, readHead, type Head } from './heads';

type Bytes = Uint8Array<ArrayBuffer>;

async function hash(prefix: number, ...parts: Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.concat([Uint8Array.of(prefix), ...parts])));
}

/** The largest power of two that is smaller than a number. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

async function root(leaves: Bytes[]): Promise<Bytes> {
  if (leaves.length === 1) return leaves[0]!;
  const at = split(leaves.length);
  return hash(1, await root(leaves.slice(0, at)), await root(leaves.slice(at)));
}

/** RFC 9162, 2.1.4.1. */
async function proof(from: number, leaves: Bytes[], whole = true): Promise<Bytes[]> {
  if (from === leaves.length) return whole ? [] : [await root(leaves)];
  const at = split(leaves.length);
  return from <= at
    ? [...(await proof(from, leaves.slice(0, at), whole)), await root(leaves.slice(at))]
    : [...(await proof(from - at, leaves.slice(at), false)), await root(leaves.slice(0, at))];
}

const leaves = await Promise.all(Array.from({ length: 40 }, (_, index) => hash(0, Uint8Array.of(index))));
const head = async (size: number): Promise<Head> => ({
  name: 'anju.example/ledger',
  size,
  root: await root(leaves.slice(0, size)),
  at: '2026-12-01T00:00:00Z',
  body: new Uint8Array(),
  signature: new Uint8Array(),
});

describe('beginsWith', () => {
  it('accepts every earlier head of every later one', { timeout: 60_000 }, async () => {
    for (let later = 1; later <= leaves.length; later++) {
      for (let earlier = 1; earlier <= later; earlier++) {
        const path = await proof(earlier, leaves.slice(0, later));
        expect(await beginsWith(await head(earlier), await head(later), path), `${earlier} of ${later}`).toBe(true);
      }
    }
  });

  it('refuses a changed entry, a changed proof and one that is missing', async () => {
    const [earlier, later] = [await head(13), await head(29)];
    const path = await proof(13, leaves.slice(0, 29));
    const other = { ...earlier, root: await root([...leaves.slice(0, 12), leaves[39]!]) };
    expect(await beginsWith(other, later, path)).toBe(false);
    expect(await beginsWith(earlier, later, path.slice(1))).toBe(false);
    expect(await beginsWith(earlier, later, [...path.slice(0, -1), leaves[3]!])).toBe(false);
    expect(await beginsWith(earlier, later, [])).toBe(false);
    expect(await beginsWith(later, earlier, path)).toBe(false);
  });
});

describe('readHead', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
  const body = `anju.example/ledger\n7\n${'A'.repeat(43)}=\nsigned 2026-12-01T00:00:00Z\n`;
  const signed = Buffer.concat([Buffer.alloc(4), sign(null, Buffer.from(body), privateKey)]).toString('base64');
  const note = `${body}\n— anju.example/ledger ${signed}\n`;

  it('reads a note, and its signature is checked with the key', async () => {
    const read = readHead(note)!;
    expect(read).toMatchObject({ name: 'anju.example/ledger', size: 7, at: '2026-12-01T00:00:00Z' });
    expect(await isSigned(read, key)).toBe(true);
    expect(await isSigned(readHead(note.replace('\n7\n', '\n8\n'))!, key)).toBe(false);
    expect(await isSigned(read, bytesOf(`${'A'.repeat(42)}E=`).fill(9))).toBe(false);
  });

  it('reads nothing that has another form', () => {
    expect(readHead('')).toBeUndefined();
    expect(readHead(note.replace('signed ', ''))).toBeUndefined();
    expect(readHead(note.replace('— anju.example', '— other.example'))).toBeUndefined();
  });
});
