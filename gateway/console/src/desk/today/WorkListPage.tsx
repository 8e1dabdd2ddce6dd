import { asProblem } from '@shared/api/problem';
import { formatDay } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useSignedIn } from '@shared/session/SessionContext';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ListState } from '../components/ListState';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { assign, fetchWorkItems, pageOf, type WorkItem } from './worklists';

const VIEWS = ['all', 'me', 'none', 'overdue'];

/** The open tasks of one kind, what is due first first; taken and put back here. */
export function WorkListPage() {
  const { t } = useTranslation();
  const { kind = '' } = useParams();
  const allowed = usePurposeTask();
  const [query, setQuery] = useSearchParams();
  const view = query.get('view') ?? 'all';
  const list = usePages<WorkItem>(['worklist', kind, view], allowed, (after) => {
    const asked = new URLSearchParams({ limit: '50' });
    if (view === 'me' || view === 'none') asked.set('assignee', view);
    if (view === 'overdue') asked.set('overdue', 'true');
    if (after) asked.set('after', after);
    return fetchWorkItems(kind, asked);
  });
  return (
    <Page title={t(`worklist.${kind}`, { defaultValue: kind })}>
      <Segmented
        value={view}
        onChange={(value) => setQuery(value === 'all' ? {} : { view: value }, { replace: true })}
        options={VIEWS.map((value) => ({ value, label: t(`tasks.${value}`) }))}
      />
      {list.items.length > 0 && (
        <div className="section scroll-x">
          <table className="table">
            <thead>
              <tr>
                {['subject', 'due', 'since', 'division', 'assignee'].map((column) => (
                  <th key={column} scope="col">
                    {t(`tasks.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((item) => (
                <Task key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ListState allowed={allowed} list={list} empty={t('today.none')} />
    </Page>
  );
}

function Task({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const { user } = useSignedIn();
  const page = pageOf(item.subject);
  const label = item.subject.label ?? item.subject.id;
  const change = useChange((assignee: string | null, headers) => assign(item, assignee, headers));
  const mine = item.assignee === user;
  return (
    <tr>
      <td>{page ? <Link to={page}>{label}</Link> : label}</td>
      <td>{item.dueOn && (item.overdue ? <Mark tone="bad">{formatDay(item.dueOn)}</Mark> : formatDay(item.dueOn))}</td>
      <td>{formatDay(item.since)}</td>
      <td className="digits">{item.division}</td>
      <td>
        {item.assignee && !mine ? (
          item.assignee
        ) : (
          <Button size="small" loading={change.pending} onClick={() => change.submit(mine ? null : user)}>
            {mine ? t('tasks.putBack') : t('tasks.take')}
          </Button>
        )}
        {change.error && <Problem error={asProblem(change.error)} />}
      </td>
    </tr>
  );
}
