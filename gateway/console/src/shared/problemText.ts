import { asProblem } from './api/problem';

/** What to tell the reader: the registry's own words where it gave some, else ours by the kind of failure. */
export function problemText(error: unknown, translate: (key: string) => string): string {
  const problem = asProblem(error);
  if (problem.status === 0) return translate('problem.network');
  if (problem.stale) return translate('problem.stale');
  if (problem.detail ?? problem.title) return problem.detail ?? problem.title;
  if (problem.temporary) return translate('problem.unavailable');
  if (problem.status === 403) return translate('problem.forbidden');
  if (problem.status === 404) return translate('problem.missing');
  return translate('problem.unknown');
}
