import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ledger } from '@shared/api/client';
import { read } from '../app/api';
import { moment } from '../app/formats';
import { Failure, Loading } from '../parts/Loaded';
import { Page } from '../parts/Page';

/** Who looked at the person's data, when and why. */
export function AccessesPage() {
  const { t } = useTranslation();
  const accesses = useInfiniteQuery({
    queryKey: ['me', 'accesses'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      read(
        ledger.GET('/api/me/accesses', {
          params: { query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = accesses.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  return (
    <Page title={t('accesses.title')} back="/">
      <p>{t('accesses.text')}</p>
      {accesses.isPending && <Loading />}
      {accesses.isError && (
        <Failure problem={accesses.error} retry={() => void accesses.refetch()} kept={items.length > 0} />
      )}
      {accesses.isSuccess && items.length === 0 && <p>{t('accesses.none')}</p>}
      <ol className="records">
        {items.map((one, index) => (
          <li key={index}>
            <p>
              <strong>{t(`role.${one.role}`, { defaultValue: one.role })}</strong>{' '}
              {t(`access.${one.action}`, { defaultValue: one.action })}
            </p>
            <p>
              {one.purpose
                ? t('accesses.purpose', { purpose: t(`purpose.${one.purpose}`, { defaultValue: one.purpose }) })
                : t('accesses.noPurpose')}
            </p>
            {one.fields && one.fields.length > 0 && (
              <p>
                {t('accesses.unmasked', {
                  fields: one.fields.map((field) => t(`field.${field}`, { defaultValue: field })).join('、'),
                })}
              </p>
            )}
            <p className="hint">
              <time dateTime={one.at}>{moment(one.at)}</time> · {one.who}
            </p>
          </li>
        ))}
      </ol>
      {accesses.hasNextPage && (
        <button
          type="button"
          className="button secondary"
          aria-disabled={accesses.isFetchingNextPage}
          onClick={() => void accesses.fetchNextPage()}
        >
          {accesses.isFetchingNextPage ? t('app.loading') : t('app.more')}
        </button>
      )}
    </Page>
  );
}
