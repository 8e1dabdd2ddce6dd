import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf, versioned } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';

export type PicturedDwelling = components['schemas']['PicturedDwellingResponse'];

export function useBuilding(buildingCode: string) {
  return useQuery({
    queryKey: ['building', buildingCode],
    queryFn: async () =>
      versioned(await housing.GET('/api/buildings/{buildingCode}', { params: { path: { buildingCode } } })),
  });
}

/** Every dwelling of a building; the largest has a few thousand. */
export function usePicture(buildingCode: string) {
  return useQuery({
    queryKey: ['picture', buildingCode],
    queryFn: async ({ signal }) => {
      const all: PicturedDwelling[] = [];
      let after: string | undefined;
      do {
        const page = dataOf(
          await housing.GET('/api/buildings/{buildingCode}/dwellings', {
            params: { path: { buildingCode }, query: { limit: 500, after } as never },
            signal,
          }),
        );
        all.push(...(page.items ?? []));
        after = page.next ?? undefined;
      } while (after);
      return all;
    },
  });
}
