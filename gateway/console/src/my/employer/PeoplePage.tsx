import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { day } from '../app/formats';
import { Summary, Tag } from '../parts/Bits';
import { Failure, Loading } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { usePeople } from './data';

/** Who works for the enterprise by the records; people are named by the ends of their ids, not by their numbers. */
export function PeoplePage() {
  const { t } = useTranslation();
  const people = usePeople();
  const items = people.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  return (
    <Page title={t('people.title')} back="/">
      <Link className="button" to="/people/hire">
        {t('hire.title')}
      </Link>
      {people.isPending && <Loading />}
      {people.isError && <Failure problem={people.error} retry={() => void people.refetch()} kept={items.length > 0} />}
      {people.isSuccess && items.length === 0 && <p>{t('people.none')}</p>}
      {items.map((one) => (
        <article className="card" key={one.recordId}>
          <h2>
            {t('people.person', { id: one.personId?.slice(0, 4) })}{' '}
            <Tag tone={one.status === 'RUNNING' ? 'good' : 'plain'}>{t(`people.status.${one.status}`)}</Tag>
          </h2>
          <Summary
            rows={[
              [t('record.contract'), t(`contract.${one.contract}`)],
              [t('tenancy.term'), `${day(one.from)} – ${one.until ? day(one.until) : t('record.today')}`],
              one.hireFiled && [
                t('people.filed'),
                `${day(one.hireFiled.on)}${one.hireFiled.late ? ` · ${t('tenancy.late')}` : ''}`,
              ],
            ]}
          />
          {one.status === 'RUNNING' && <Link to={`/people/${one.recordId}/leave`}>{t('leaver.title')}</Link>}
        </article>
      ))}
      {people.hasNextPage && (
        <button
          type="button"
          className="button secondary"
          aria-disabled={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {people.isFetchingNextPage ? t('app.loading') : t('app.more')}
        </button>
      )}
    </Page>
  );
}
