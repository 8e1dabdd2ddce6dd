import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from './Loading';
import { Problem } from './Problem';

interface Props {
  allowed: boolean;
  list: {
    items: unknown[];
    isLoading: boolean;
    isError: boolean;
    isSuccess: boolean;
    error: unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    refetch: () => unknown;
    fetchNextPage: () => unknown;
  };
  empty: string;
}

/** What surrounds a list in every state it can be in: no purpose yet, loading, failed, empty, and that there is more. */
export function ListState({ allowed, list, empty }: Props) {
  const { t } = useTranslation();
  if (!allowed) return <Empty description={t('purpose.needed')} />;
  if (list.isLoading) return <Loading />;
  if (list.isError) return <Problem error={list.error} retry={() => list.refetch()} />;
  if (list.isSuccess && list.items.length === 0) return <Empty description={empty} />;
  if (!list.hasNextPage) return null;
  return (
    <Button onClick={() => list.fetchNextPage()} loading={list.isFetchingNextPage}>
      {t('common.more')}
    </Button>
  );
}
