import { useQuery } from '@tanstack/react-query';
import { housing } from '@shared/api/client';
import { read, reply } from '../app/api';

export function usePremises() {
  return useQuery({
    queryKey: ['premises'],
    queryFn: async () => (await read(housing.GET('/api/premises', { params: { query: { limit: 100 } } }))).items ?? [],
  });
}

/** A tenancy with the version that a change of it names. */
export function useTenancy(tenancyId: string) {
  return useQuery({
    queryKey: ['tenancy', tenancyId],
    queryFn: () => reply(housing.GET('/api/tenancies/{tenancyId}', { params: { path: { tenancyId } } })),
  });
}

export function useDwelling(code: string | undefined) {
  return useQuery({
    queryKey: ['dwelling', code],
    queryFn: () => read(housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode: code! } } })),
    enabled: code !== undefined,
    staleTime: 300_000,
  });
}
