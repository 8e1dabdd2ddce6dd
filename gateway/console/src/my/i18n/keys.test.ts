import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = dirname(import.meta.dirname);
const FIRST = ['common', 'public'];
const RESIDENT = [...FIRST, 'resident', 'permit'];

/** The files that pages are loaded from, with the areas of texts that are loaded beside them. */
const LOADED: [string, string[]][] = [
  ['main.tsx', FIRST],
  ['app/router.tsx', FIRST],
  ['public/StartPage.tsx', FIRST],
  ['public/pages.ts', FIRST],
  ['public/DoorPage.tsx', FIRST],
  ['public/CheckPage.tsx', FIRST],
  ['permit/PermitPage.tsx', RESIDENT],
  ['permit/CardPage.tsx', RESIDENT],
  ['resident/pages.ts', [...RESIDENT, 'landlord']],
  ['resident/HomePage.tsx', RESIDENT],
  ['permit/pages.ts', RESIDENT],
  ['landlord/pages.ts', [...RESIDENT, 'landlord']],
  ['landlord/HomePage.tsx', [...RESIDENT, 'landlord']],
  ['employer/pages.ts', [...RESIDENT, 'landlord', 'employer']],
  ['employer/HomePage.tsx', [...RESIDENT, 'landlord', 'employer']],
];

function text(texts: object, key: string): unknown {
  return key.split('.').reduce<unknown>((inner, word) => (inner as Record<string, unknown> | undefined)?.[word], texts);
}

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

/** A file and all that it imports at once; what it imports later is loaded with texts of its own. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const match of read(file).matchAll(/from '(\.[^']+)'/g)) {
    const base = join(dirname(file), match[1]!);
    const found = [`${base}.tsx`, `${base}.ts`].find((name) => existsSync(join(source, name)));
    if (found && !found.startsWith('i18n')) closure(found, seen);
  }
  return seen;
}

/** The keys that files ask for in full. */
function asked(files: Iterable<string>): string[] {
  return [...files].flatMap((file) => [...read(file).matchAll(/\bt\(\s*'([a-zA-Z.-]+)'/g)].map((match) => match[1]!));
}

describe.each(['zh-CN', 'en'])('%s', (language) => {
  const textsOf = (areas: string[]) => areas.map((area) => JSON.parse(read(`i18n/${area}/${language}.json`)) as object);

  it.each(LOADED)('has every text that %s asks for among those loaded with it', (file, areas) => {
    const texts = textsOf(areas);
    const has = (key: string) => texts.some((one) => typeof text(one, key) === 'string');
    const missing = asked(closure(file)).filter((key) => !has(key) && !has(`${key}_other`));
    expect(missing).toEqual([]);
  });

  it('knows every file of pages', () => {
    const pages = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(pages\.ts|HomePage\.tsx|StartPage\.tsx)$/.test(file),
    );
    expect(LOADED.map(([file]) => file)).toEqual(expect.arrayContaining(pages));
  });
});
