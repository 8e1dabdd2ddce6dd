// Makes the client's types from the services' OpenAPI documents.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const documents = new URL('../openapi/', import.meta.url);
const generated = new URL('../src/shared/api/generated/', import.meta.url);

await mkdir(generated, { recursive: true });
for (const name of await readdir(documents)) {
  const document = JSON.parse(await readFile(new URL(name, documents), 'utf8'));
  const types = astToString(await openapiTypescript(document));
  const target = new URL(name.replace(/\.json$/, '.d.ts'), generated);
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known !== types) await writeFile(target, types);
}
