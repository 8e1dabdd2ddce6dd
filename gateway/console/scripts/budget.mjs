// Fails the build if a first load is heavier than its budget: the gzipped JavaScript of everything that a browser asks for until
// the first page is complete, with the chunks of its route, its texts and the hints in the html.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const output = new URL('../../target/classes/console/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', output), 'utf8'));

const PHONE = 150;
const DESK = 600;

function texts(language, ...areas) {
  return ['first', ...areas].map((area) =>
    ['landlord', 'employer'].includes(area)
      ? `src/my/i18n/${area}/${language}.json`
      : `src/my/i18n/${area}.${language}.ts`,
  );
}

/** What each first page loads beside its entry: its route's chunk and its texts, in the language that has more of them. */
const pages = [
  ['my.html', 'start, signed out', PHONE, ...texts('zh-CN')],
  ['my.html', 'start, in English', PHONE, ...texts('en')],
  ['my.html', "a door plate's page", PHONE, 'src/my/public/DoorPage.tsx', ...texts('en')],
  ['my.html', 'check a permit', PHONE, 'src/my/public/CheckPage.tsx', ...texts('en')],
  ['my.html', "a resident's home", PHONE, 'src/my/resident/HomePage.tsx', ...texts('en', 'resident')],
  ['my.html', "a landlord's home", PHONE, 'src/my/landlord/HomePage.tsx', ...texts('en', 'resident', 'landlord')],
  [
    'my.html',
    "an employer's home",
    PHONE,
    'src/my/employer/HomePage.tsx',
    ...texts('en', 'resident', 'landlord', 'employer'),
  ],
  ['my.html', 'the permit', PHONE, 'src/my/permit/PermitPage.tsx', ...texts('en', 'resident')],
  ['my.html', "the permit's code", PHONE, 'src/my/permit/CardPage.tsx', ...texts('en', 'resident')],
  ['desk.html', 'the desk', DESK, 'src/desk/today/TodayPage.tsx'],
];

function filesOf(chunk, seen = new Set()) {
  const known = manifest[chunk];
  if (!known) throw new Error(`the build has no chunk of ${chunk}`);
  if (seen.has(known.file)) return seen;
  seen.add(known.file);
  for (const imported of known.imports ?? []) filesOf(imported, seen);
  return seen;
}

async function hintedBy(entry) {
  const html = await readFile(new URL(entry, output), 'utf8');
  return [...html.matchAll(/href="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
}

const sizes = new Map();
async function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(await readFile(new URL(file, output))).length);
  return sizes.get(file);
}

let exceeded = false;
for (const [entry, name, budget, ...chunks] of pages) {
  const files = new Set(await hintedBy(entry));
  for (const chunk of [entry, ...chunks]) filesOf(chunk).forEach((file) => files.add(file));
  let bytes = 0;
  for (const file of files) if (file.endsWith('.js')) bytes += await sizeOf(file);
  const kilobytes = bytes / 1024;
  const tooMuch = kilobytes > budget;
  exceeded ||= tooMuch;
  console.log(`${name}: ${kilobytes.toFixed(1)} KB of ${budget} KB gzipped${tooMuch ? ' — TOO MUCH' : ''}`);
}
process.exit(exceeded ? 1 : 0);
