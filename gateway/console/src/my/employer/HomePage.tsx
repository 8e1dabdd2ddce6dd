import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { day } from '../app/formats';
import { Tag, Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useNotices } from '../resident/data';
import { useReminders } from './data';

/** An employer's home page: whom to remind, and what can be filed. */
export function HomePage() {
  const { t } = useTranslation();
  const reminders = useReminders();
  const notices = useNotices();
  const unread = notices.data?.filter((notice) => !notice.read).length ?? 0;
  return (
    <Page title={t('employer.title')}>
      <h2>{t('home.due')}</h2>
      <Loaded of={reminders}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{t('home.nothingDue')}</p>
          ) : (
            <>
              <p>{items[0]?.text}</p>
              <ul className="tasks">
                {items.map((one) => (
                  <li key={one.recordId} className="warn">
                    <p>{t('employer.remind', { id: one.personId?.slice(0, 4), day: day(one.since) })}</p>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <Link className="button large" to="/people/hire">
        {t('hire.title')}
      </Link>
      <Ways
        ways={[
          { to: '/people', title: t('people.title'), hint: t('people.hint') },
          {
            to: '/notices',
            title: t('notices.title'),
            tag: unread > 0 && <Tag tone="warn">{t('notices.unread', { count: unread })}</Tag>,
          },
        ]}
      />
    </Page>
  );
}
