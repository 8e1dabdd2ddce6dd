// Beside every asset its Brotli and gzip forms, so that the gateway compresses nothing while somebody waits.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const assets = new URL('../../target/classes/console/assets/', import.meta.url);
const SMALLEST = 512;

for (const name of await readdir(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const file = new URL(name, assets);
  const content = await readFile(file);
  if (content.length < SMALLEST) continue;
  await writeFile(new URL(`${name}.gz`, assets), gzipSync(content, { level: 9 }));
  await writeFile(
    new URL(`${name}.br`, assets),
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}
