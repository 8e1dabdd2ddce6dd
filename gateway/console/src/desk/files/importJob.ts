import { rawFetch } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import type { Role } from '@shared/session/session';

export type ImportJob = components['schemas']['ImportJobResponse'];

export const KINDS_BY_ROLE: Partial<Record<Role, string[]>> = {
  'police-officer': ['person', 'residence'],
  'station-chief': ['person', 'residence'],
  'housing-officer': ['buildings', 'dwellings'],
  'labour-clerk': ['employment', 'insurance', 'enterprise'],
};

export const isRunning = ({ state }: ImportJob) => state === 'RUNNING' || state === 'UPLOADING';

/** How far a job is, from 0 to 100. */
export function progressOf({ bytesRead = 0, totalBytes = 0, state }: ImportJob): number {
  if (state === 'DONE') return 100;
  return totalBytes === 0 ? 0 : Math.min(99, Math.floor((100 * bytesRead) / totalBytes));
}

export async function fetchJob(jobId: string): Promise<ImportJob> {
  return (await rawFetch(`/api/import-jobs/${jobId}`)).json() as Promise<ImportJob>;
}

export async function fetchJobs(after: string | undefined) {
  const query = new URLSearchParams({ limit: '20', ...(after ? { after } : {}) });
  return (await rawFetch(`/api/import-jobs?${query}`)).json() as Promise<{
    items: ImportJob[];
    next?: string | null;
    unavailable?: string[];
  }>;
}

export interface Upload {
  kind: string;
  mode: string;
  file: Blob & { name?: string };
}

export async function upload({ kind, mode, file }: Upload, headers: Record<string, string>): Promise<ImportJob> {
  const response = await rawFetch(`/api/import-jobs?${new URLSearchParams({ kind, mode })}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': contentType(file.name ?? '') },
    body: file,
  });
  return response.json() as Promise<ImportJob>;
}

function contentType(name: string): string {
  if (/\.xlsx$/i.test(name)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return /\.(ndjson|jsonl)$/i.test(name) ? 'application/x-ndjson' : 'text/csv';
}

export async function cancel(jobId: string, headers: Record<string, string>): Promise<void> {
  await rawFetch(`/api/import-jobs/${jobId}/cancellation`, { method: 'POST', headers });
}

export async function fetchRejects(jobId: string): Promise<string> {
  return (await rawFetch(`/api/import-jobs/${jobId}/rejects`)).text();
}
