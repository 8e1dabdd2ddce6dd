import { housing } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';

/** The divisions directly below one, all of them. */
export async function childrenOf(code: string) {
  return (
    dataOf(await housing.GET('/api/divisions/{code}/children', { params: { path: { code } } } as never)) as {
      items?: { code?: string; name?: string; level?: string }[];
    }
  ).items!;
}

/** The names of a division from its province down. */
export function useDivision(code: string | null | undefined) {
  return useQuery({
    queryKey: ['division', code],
    enabled: !!code,
    staleTime: Infinity,
    queryFn: async () => dataOf(await housing.GET('/api/divisions/{code}', { params: { path: { code: code! } } })),
  }).data;
}

export function useGrids(community: string | undefined) {
  return (
    useQuery({
      queryKey: ['grids', community],
      enabled: !!community,
      queryFn: async () =>
        dataOf(
          await housing.GET('/api/divisions/{code}/grids', {
            params: { path: { code: community! }, query: { limit: 100 } as never },
          }),
        ),
    }).data?.items ?? []
  );
}
