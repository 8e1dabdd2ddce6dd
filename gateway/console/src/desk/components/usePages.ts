import { useInfiniteQuery } from '@tanstack/react-query';

/** A list that the registry answers page by page, each page asked for where the one before ended. */
export function usePages<Item>(
  key: readonly unknown[],
  enabled: boolean,
  fetchPage: (after: string | undefined) => Promise<{ items?: Item[]; next?: string | null }>,
) {
  const pages = useInfiniteQuery({
    queryKey: key,
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items ?? []) ?? [] };
}
