import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../..');

function translations(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('zh-CN.json'))
    .map((file) => join(source, file));
}

function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner as object, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** Chinese has one plural form, English two. */
function withoutPlural(keys: string[]): string[] {
  return [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '')))].sort();
}

describe.each(translations())('%s', (chinese) => {
  const english = join(dirname(chinese), 'en.json');
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;

  it('has the same keys in English', () => {
    expect(withoutPlural(keysOf(read(english)))).toEqual(withoutPlural(keysOf(read(chinese))));
  });

  it('leaves no text empty', () => {
    for (const file of [chinese, english]) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/:\s*""/);
    }
  });
});
