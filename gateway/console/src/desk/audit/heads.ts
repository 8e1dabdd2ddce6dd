/** A signed head of the ledger, as it was published or as somebody copied it: a C2SP checkpoint. */
export interface Head {
  name: string;
  size: number;
  root: Uint8Array<ArrayBuffer>;
  at: string;
  /** What was signed. */
  body: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

const NOTE = /^([^\s+]+)\n([1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nsigned (\S+)\n\n— (\S+) ([A-Za-z0-9+/]+={0,2})\n?$/;
const KEY_ID = 4;
const SIGNATURE = 64;

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Reads a note of exactly this form; whether its signature is right is another question. */
export function readHead(note: string): Head | undefined {
  const lines = NOTE.exec(note.replaceAll('\r\n', '\n').trim());
  if (!lines) return undefined;
  const [, name = '', size = '', root = '', at = '', signer = '', signed = ''] = lines;
  const signature = bytesOf(signed);
  if (signer !== name || signature.length !== KEY_ID + SIGNATURE) return undefined;
  return {
    name,
    size: Number(size),
    root: bytesOf(root),
    at,
    body: new TextEncoder().encode(`${name}\n${size}\n${root}\nsigned ${at}\n`),
    signature: signature.slice(KEY_ID),
  };
}

/** Whether this browser can check signatures at all: over https, and with Ed25519. */
export async function canVerify(): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  return importKey(new Uint8Array(32)).then(
    () => true,
    () => false,
  );
}

function importKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
}

/** Whether a head was signed with this key. */
export async function isSigned(head: Head, key: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return crypto.subtle.verify({ name: 'Ed25519' }, await importKey(key), head.signature, head.body);
}

async function nodeOf(left: Uint8Array, right: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

const odd = (number: number) => number % 2 === 1;
const half = (number: number) => Math.floor(number / 2);

/** Whether the tree of the later head begins with all entries of the earlier one (RFC 9162, 2.1.4.2). */
export async function beginsWith(earlier: Head, later: Head, proof: Uint8Array<ArrayBuffer>[]): Promise<boolean> {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root);
  let [first, last] = [earlier.size - 1, later.size - 1];
  while (odd(first)) [first, last] = [half(first), half(last)];
  const path = first === 0 ? [earlier.root, ...proof] : proof;
  if (path.length === 0) return false;
  let [before, after] = [path[0]!, path[0]!];
  for (const node of path.slice(1)) {
    if (last === 0) return false;
    if (odd(first) || first === last) {
      [before, after] = [await nodeOf(node, before), await nodeOf(node, after)];
      while (first !== 0 && !odd(first)) [first, last] = [half(first), half(last)];
    } else {
      after = await nodeOf(after, node);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && same(before, earlier.root) && same(after, later.root);
}
