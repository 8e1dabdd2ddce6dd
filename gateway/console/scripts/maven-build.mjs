// Builds the console from Maven: packages are installed again only if the lock file changed, and nothing is built where
// neither a source nor the result of the last build changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '../target');
const SOURCES = ['src', 'dev', 'openapi', 'public', 'scripts'];
const GENERATED = join('src', 'shared', 'api', 'generated');

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function sources() {
  const below = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  const beside = readdirSync(root).filter((name) => /\.(html|json|ts)$/.test(name));
  return [...below, ...beside].filter((file) => !file.startsWith(GENERATED)).sort();
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`npm cannot be started (${error.message}); -Dskip.console builds without the console`);
  if (status !== 0) process.exit(status ?? 1);
}

function once(name, stamp, isThere, run) {
  const file = join(target, name);
  if (isThere && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  run();
  mkdirSync(target, { recursive: true });
  writeFileSync(file, stamp);
}

once('console-packages.stamp', stampOf(['package-lock.json']), existsSync(join(root, 'node_modules')), () =>
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'),
);
once('console.stamp', stampOf(sources()), existsSync(join(target, 'classes/console/manifest.json')), () =>
  npm('run', '--silent', 'build'),
);
