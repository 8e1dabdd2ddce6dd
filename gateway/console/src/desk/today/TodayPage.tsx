import { formatDay, formatNumber } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { menuFor } from '../app/pages';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { fetchWorkLists, type WorkListSummary } from './worklists';

const WITH_WORK = ['police-officer', 'station-chief', 'housing-officer', 'grid-worker', 'labour-clerk'];

/** The first page of a desk: what is waiting, what is overdue, and where one begins. */
export function TodayPage() {
  const { t } = useTranslation();
  const { displayName, role } = useSignedIn();
  return (
    <Page title={t('today.hello', { name: displayName })}>
      {WITH_WORK.includes(role) && <Waiting />}
      <Section title={t('today.begin')}>
        <ul className="tiles list">
          {menuFor(role)
            .filter(({ path }) => path !== '')
            .map(({ path, menu }) => (
              <li key={path}>
                <Link className="tile" to={`/desk/${path}`}>
                  {t(`menu.${menu}`)}
                  <span className="muted small tile-hint">{t(`about.${menu}`)}</span>
                </Link>
              </li>
            ))}
        </ul>
      </Section>
    </Page>
  );
}

function Waiting() {
  const { t } = useTranslation();
  const lists = useQuery({
    queryKey: ['worklists'],
    queryFn: ({ client, queryKey }) => fetchWorkLists(client.getQueryData(queryKey) !== undefined),
    refetchInterval: 60_000,
  });
  if (lists.isPending) return <Loading />;
  if (lists.isError) return <Problem error={lists.error} retry={() => void lists.refetch()} />;
  if (lists.data === null) return null;
  const open = lists.data.filter(({ count }) => count > 0).sort((a, b) => b.overdue - a.overdue || b.count - a.count);
  return (
    <Section title={t('today.waiting')}>
      {open.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('today.none')} />
      ) : (
        <ul className="tiles list">
          {open.map((list) => (
            <li key={list.kind}>
              <WorkListTile list={list} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function WorkListTile({ list }: { list: WorkListSummary }) {
  const { t } = useTranslation();
  return (
    <Link className="tile" to={`/desk/worklists/${list.kind}`} data-overdue={list.overdue > 0}>
      {t(`worklist.${list.kind}`, { defaultValue: list.kind })}
      <strong>{formatNumber(list.count)}</strong>
      {list.overdue > 0 ? (
        <span className="bad small">{t('today.overdue', { count: list.overdue })}</span>
      ) : (
        <span className="muted small">{list.oldest && t('today.oldest', { day: formatDay(list.oldest) })}</span>
      )}
    </Link>
  );
}
