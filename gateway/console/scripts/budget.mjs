// Fails the build if an entry's first load is heavier than its budget: the gzipped JavaScript that its page asks for at once.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const output = new URL('../../target/classes/console/', import.meta.url);
const budgets = { 'my.html': 150, 'desk.html': 600 };
const manifest = JSON.parse(await readFile(new URL('manifest.json', output), 'utf8'));

function filesOf(chunk, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const imported of manifest[chunk].imports ?? []) filesOf(imported, seen);
  return seen;
}

let exceeded = false;
for (const [entry, budget] of Object.entries(budgets)) {
  let bytes = 0;
  for (const chunk of filesOf(entry)) {
    const file = manifest[chunk].file;
    if (file.endsWith('.js')) bytes += gzipSync(await readFile(new URL(file, output))).length;
  }
  const kilobytes = bytes / 1024;
  const tooMuch = kilobytes > budget;
  exceeded ||= tooMuch;
  console.log(`${entry}: ${kilobytes.toFixed(1)} KB of ${budget} KB gzipped${tooMuch ? ' — TOO MUCH' : ''}`);
}
process.exit(exceeded ? 1 : 0);
