import { housing } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatDay, formatNumber, today } from '@shared/format';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ListState } from '../components/ListState';
import { Page } from '../components/Page';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { SafetyMark } from './SafetyMark';

/** Homes whose deadline or routine inspection falls on or before a day. */
export function InspectionsPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const [query, setQuery] = useSearchParams();
  const until = query.get('until') ?? today();
  const list = usePages(['inspections', until], allowed, async (after) =>
    dataOf(await housing.GET('/api/inspections', { params: { query: { until, limit: 50, after } as never } })),
  );
  return (
    <Page
      title={t('menu.inspections')}
      actions={<Link to="/desk/worklists/never-inspected">{t('worklist.never-inspected')}</Link>}
    >
      <div>
        <label htmlFor="due-until">{t('inspections.until')}</label>{' '}
        <DatePicker
          id="due-until"
          allowClear={false}
          value={dayjs(until)}
          onChange={(day) => day && setQuery({ until: day.format('YYYY-MM-DD') }, { replace: true })}
        />
      </div>
      {list.items.length > 0 && (
        <div className="section scroll-x">
          <table className="table">
            <thead>
              <tr>
                {['dwelling', 'state', 'findings', 'fixBy', 'againBy'].map((column) => (
                  <th key={column} scope="col">
                    {t(`inspections.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((due) => (
                <tr key={due.dwellingCode}>
                  <td>
                    <Link className="digits" to={`/desk/dwellings/${due.dwellingCode}`}>
                      {due.dwellingCode}
                    </Link>
                  </td>
                  <td>
                    <SafetyMark state={due.state} />
                  </td>
                  <td>{formatNumber(due.openFindings)}</td>
                  <td>{formatDay(due.fixBy)}</td>
                  <td>{formatDay(due.inspectAgainBy)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ListState allowed={allowed} list={list} empty={t('inspections.none', { day: formatDay(until) })} />
    </Page>
  );
}
