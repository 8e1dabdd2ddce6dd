import { overview } from '@shared/api/client';
import type { components } from '@shared/api/generated/overview';
import { dataOf } from '@shared/api/versioned';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Freshness } from '../components/Freshness';
import { Loading } from '../components/Loading';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { useQuestion } from './question';
import { pageOfHit } from './searchHit';

type Hit = NonNullable<components['schemas']['SearchResponse']['items']>[number];
const KINDS = ['PERSON', 'DWELLING', 'BUILDING', 'TENANCY', 'PERMIT', 'ENTERPRISE'];

export function SearchPage() {
  const { t } = useTranslation();
  const question = useQuestion();
  const allowed = usePurposeTask();
  const [query, setQuery] = useSearchParams();
  const kind = query.get('kind') ?? '';
  const found = useInfiniteQuery({
    queryKey: ['search', question, kind],
    enabled: allowed && question !== '',
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: after, signal }) =>
      dataOf(
        await overview.GET('/api/search', {
          params: { query: { q: question, limit: 20, kinds: (kind || undefined) as never, after } as never },
          signal,
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const hits = found.data?.pages.flatMap(({ items }) => items ?? []) ?? [];
  return (
    <Page title={question ? t('search.title', { question }) : t('common.search')}>
      <Segmented
        value={kind}
        onChange={(value) => setQuery(value ? { kind: value } : {}, { replace: true })}
        options={['', ...KINDS].map((value) => ({ value, label: t(`search.kind.${value || 'ALL'}`) }))}
      />
      {!question && <Empty description={t('search.ask')} />}
      {question && !allowed && <p className="muted">{t('purpose.needed')}</p>}
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && hits.length === 0 && <Empty description={t('search.none')} />}
      {hits.length > 0 && (
        <ul className="section list" aria-label={t('search.hits')}>
          {hits.map((hit) => (
            <li key={`${hit.type} ${hit.id}`}>
              <HitLine hit={hit} />
            </li>
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('common.more')}
        </Button>
      )}
      <Freshness sources={found.data?.pages[0]?.sources} />
    </Page>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const page = pageOfHit(hit);
  return (
    <div className="hit">
      <Mark tone="idle">{t(`search.kind.${hit.type}`)}</Mark>
      {page ? <Link to={page}>{hit.label}</Link> : <span>{hit.label}</span>}
      <span className="muted small">
        {t(`search.why.${hit.why}`)} · {hit.division}
      </span>
    </div>
  );
}
