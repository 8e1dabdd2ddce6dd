import { formatInstant } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { fetchEvents } from './accounts';

/** Sign-ins, failures, locks, and what administrators did; the newest hundred. */
export function AccountEvents() {
  const { t } = useTranslation();
  const events = useQuery({ queryKey: ['account-events'], queryFn: fetchEvents });
  return (
    <Section title={t('account.events')}>
      {events.isPending && <Loading />}
      {events.error && <Problem error={events.error} retry={() => void events.refetch()} />}
      {events.data && (
        <Wide label={t('account.events')} tall>
          <table className="table">
            <thead>
              <tr>
                {['at', 'event', 'account', 'actor', 'address'].map((column) => (
                  <th key={column} scope="col">
                    {t(`account.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {events.data.items.map((event, at) => (
                <tr key={at}>
                  <td>{formatInstant(event.at)}</td>
                  <td>{t(`account.event.${event.event}`, { defaultValue: event.event })}</td>
                  <td>{event.account}</td>
                  <td>{event.actor}</td>
                  <td className="digits small">{event.address}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}
