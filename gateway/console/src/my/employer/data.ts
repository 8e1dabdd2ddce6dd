import { employment } from '@shared/api/client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read, reply } from '../app/api';
import { useSession } from '../app/session';

export function useUscc(): string {
  const { data } = useSession();
  return data?.signedIn ? (data.uscc ?? '') : '';
}

export function usePeople() {
  const uscc = useUscc();
  return useInfiniteQuery({
    queryKey: ['people', uscc],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      read(
        employment.GET('/api/employments', {
          params: { query: { uscc, limit: 50, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: uscc !== '',
  });
}

export function useRecord(recordId: string) {
  return useQuery({
    queryKey: ['employment', recordId],
    queryFn: () => reply(employment.GET('/api/employments/{recordId}', { params: { path: { recordId } } })),
  });
}

export function useReminders() {
  return useQuery({
    queryKey: ['reminders'],
    queryFn: async () =>
      (await read(employment.GET('/api/reconciliation/reminders', { params: { query: { limit: 100 } } }))).items ?? [],
  });
}
