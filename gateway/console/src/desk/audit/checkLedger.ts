import { ledger } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { beginsWith, bytesOf, isSigned, readHead, type Head } from './heads';

/** What was found at one head: nothing against it, or what is wrong. */
export type Finding = 'SOUND' | 'UNREADABLE' | 'SIGNATURE' | 'INCONSISTENT' | 'LONGER';

export interface CheckedHead {
  size: number;
  at: string;
  finding: Finding;
  /** Copied by whoever checks; not read from the registry. */
  copied: boolean;
}

const NEWEST = 20;

/**
 * Checks heads in this browser: the signature of each, and that each is the beginning of the next. What was copied earlier is
 * checked against the newest one of today.
 */
export async function checkHeads(copies: string[], each: (head: CheckedHead) => void): Promise<void> {
  const key = bytesOf(dataOf(await ledger.GET('/api/ledger/keys')).head ?? '');
  const published = dataOf(await ledger.GET('/api/ledger/heads', { params: { query: { limit: NEWEST } } as never }));
  let newest: Head | undefined;
  let later: Head | undefined;
  for (const { note = '', size = 0, at = '' } of published.items ?? []) {
    const head = readHead(note);
    const finding = head ? await findingOf(head, key, later) : 'UNREADABLE';
    each({ size, at, finding, copied: false });
    if (!head) continue;
    newest ??= head;
    later = head;
  }
  for (const copy of copies) {
    const head = readHead(copy);
    const finding = head ? await findingOf(head, key, newest) : 'UNREADABLE';
    each({ size: head?.size ?? 0, at: head?.at ?? '', finding, copied: true });
  }
}

async function findingOf(head: Head, key: Uint8Array<ArrayBuffer>, later: Head | undefined): Promise<Finding> {
  if (!(await isSigned(head, key))) return 'SIGNATURE';
  if (!later) return 'SOUND';
  if (head.size > later.size) return 'LONGER';
  const proof = head.size === later.size ? [] : await proofOf(head.size, later.size);
  return (await beginsWith(head, later, proof)) ? 'SOUND' : 'INCONSISTENT';
}

async function proofOf(from: number, size: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const answer = await ledger.GET('/api/ledger/heads/{size}/consistency', {
    params: { path: { size: String(size) }, query: { from: String(from) } },
  });
  return (dataOf(answer).path ?? []).map(bytesOf);
}

/** Copied heads, one or several in a text: each begins with its name and ends with its signature. */
export function copiesIn(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').trim();
  return lines === '' ? [] : lines.split(/(?<=\n— [^\n]+)\n+/);
}
