import { asProblem } from '@shared/api/problem';
import { rawFetch } from '@shared/api/client';

export interface WorkListSummary {
  kind: string;
  count: number;
  oldest: string | null;
  overdue: number;
}

export interface WorkItem {
  kind: string;
  id: string;
  subject: { type: string; id: string; label: string | null };
  division: string;
  dueOn: string | null;
  overdue: boolean;
  since: string;
  assignee: string | null;
  version: number;
}

export interface WorkItems {
  items: WorkItem[];
  next: string | null;
}

/**
 * The caller's work lists; null where this registry keeps none.
 *
 * @param again whether they are on the screen already: a page that looks by itself keeps no session from ending
 */
export async function fetchWorkLists(again: boolean): Promise<WorkListSummary[] | null> {
  try {
    const response = await rawFetch('/api/worklists', again ? { headers: { 'Anju-Background': '1' } } : {});
    return ((await response.json()) as { items: WorkListSummary[] }).items;
  } catch (error) {
    if (asProblem(error).status === 404) return null;
    throw error;
  }
}

export async function fetchWorkItems(kind: string, query: URLSearchParams): Promise<WorkItems> {
  return (await rawFetch(`/api/worklists/${encodeURIComponent(kind)}?${query}`)).json() as Promise<WorkItems>;
}

/** Takes a task, or puts it back where the assignee is null. */
export async function assign(item: WorkItem, assignee: string | null, idempotency: Record<string, string>) {
  await rawFetch(`/api/worklists/${item.kind}/${encodeURIComponent(item.id)}/assignment`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${item.version}"`, ...idempotency },
    body: JSON.stringify({ assignee }),
  });
}

/** The page on which a task is worked on. */
export function pageOf(subject: WorkItem['subject']): string | undefined {
  switch (subject.type) {
    case 'PERSON':
      return `/desk/persons/${subject.id}`;
    case 'PERMIT':
      return `/desk/permits/${subject.id}`;
    case 'CORRECTION':
      return '/desk/corrections';
    case 'DUPLICATE':
      return '/desk/duplicates';
    case 'DWELLING':
      return `/desk/dwellings/${subject.id}`;
    case 'TENANCY':
      return `/desk/tenancies/${subject.id}`;
    case 'JOB':
      return `/desk/files/${subject.id}`;
    default:
      return undefined;
  }
}
