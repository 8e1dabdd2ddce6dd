import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh-CN';

const source = dirname(import.meta.dirname);

function text(texts: object, key: string): unknown {
  return key.split('.').reduce<unknown>((inner, word) => (inner as Record<string, unknown> | undefined)?.[word], texts);
}

/** The keys that the pages ask for in full. */
function asked(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/\bt\(\s*'([a-zA-Z.-]+)'/g)].map((match) => match[1]!),
  );
}

describe.each([
  ['Chinese', zh],
  ['English', en],
])('%s', (_, texts) => {
  it('has every text that a page asks for', () => {
    const missing = asked().filter(
      (key) => typeof text(texts, key) !== 'string' && typeof text(texts, `${key}_other`) !== 'string',
    );
    expect(missing).toEqual([]);
  });
});
