import { useQuery, useQueryClient } from '@tanstack/react-query';
import { overview, residence } from '@shared/api/client';
import { read, reply } from '../app/api';
import { usePerson } from '../app/session';

/** What a resident's pages read; each under one key, so that pages share it. */

export function useOverview() {
  return useQuery({ queryKey: ['me', 'overview'], queryFn: () => read(overview.GET('/api/me/overview')) });
}

export function usePermits() {
  const person = usePerson();
  return useQuery({
    queryKey: ['me', 'permits'],
    queryFn: async () => (await read(residence.GET('/api/permits', { params: { query: { person } } }))).items ?? [],
    enabled: person !== '',
  });
}

export function useOutlook(permitId: string | undefined) {
  return useQuery({
    queryKey: ['me', 'outlook', permitId],
    queryFn: () =>
      read(residence.GET('/api/permits/{permitId}/outlook', { params: { path: { permitId: permitId! } } })),
    enabled: permitId !== undefined,
  });
}

export function useEligibility(enabled = true) {
  const personId = usePerson();
  return useQuery({
    queryKey: ['me', 'eligibility'],
    queryFn: () => read(residence.GET('/api/persons/{personId}/eligibility', { params: { path: { personId } } })),
    enabled: enabled && personId !== '',
  });
}

export function usePending() {
  const personId = usePerson();
  return useQuery({
    queryKey: ['me', 'pending'],
    queryFn: async () =>
      (await read(residence.GET('/api/persons/{personId}/pending-declarations', { params: { path: { personId } } })))
        .items ?? [],
    enabled: personId !== '',
  });
}

/** The caller's own registration, with the version that a change of it names. */
export function useOwnPerson() {
  const personId = usePerson();
  return useQuery({
    queryKey: ['me', 'person'],
    queryFn: () => reply(residence.GET('/api/persons/{personId}', { params: { path: { personId } } })),
    enabled: personId !== '',
  });
}

export function useNotices() {
  return useQuery({
    queryKey: ['notices'],
    queryFn: async () => (await read(residence.GET('/api/notices'))).items ?? [],
  });
}

/** After a change: whatever is shown next is read again. */
export function useForget(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
