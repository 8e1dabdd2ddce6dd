import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { day, today } from '../app/formats';
import { Tag, Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useNotices } from '../resident/data';
import { usePremises } from './data';
import { dutiesOf } from './duties';

/** A landlord's or agent's home page: what is due, and what can be done. */
export function HomePage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const premises = usePremises();
  const notices = useNotices();
  const unread = notices.data?.filter((notice) => !notice.read).length ?? 0;
  return (
    <Page title={t('landlord.title')}>
      <Loaded of={premises}>
        {(all) => {
          const duties = dutiesOf(all);
          return (
            <>
              <h2>{t('home.due')}</h2>
              {duties.length === 0 ? (
                <p className="quiet">{t('home.nothingDue')}</p>
              ) : (
                <ul className="tasks">
                  {duties.map((duty) => (
                    <li key={duty.kind + duty.to} className={duty.by && duty.by < today() ? 'bad' : 'warn'}>
                      <Link to={duty.to}>
                        {duty.text}
                        {duty.count > 1 && ` ${t('landlord.people', { count: duty.count })}`}
                      </Link>
                      <p>{duty.address}</p>
                      {duty.by && (
                        <Tag tone={duty.by < today() ? 'bad' : 'warn'}>{t('task.by', { day: day(duty.by) })}</Tag>
                      )}
                    </li>
                  ))}
                </ul>
              )}
              <Link className="button large" to="/file/home">
                {t('file.title')}
              </Link>
              <h2>{t('home.do')}</h2>
              <Ways
                ways={[
                  { to: '/premises', title: t('premises.title'), hint: t('premises.count', { count: all.length }) },
                  {
                    to: '/notices',
                    title: t('notices.title'),
                    tag: unread > 0 && <Tag tone="warn">{t('notices.unread', { count: unread })}</Tag>,
                  },
                  session?.signedIn &&
                    !!session.personId && { to: '/record', title: t('record.title'), hint: t('record.hint') },
                  { to: '/accesses', title: t('accesses.title'), hint: t('accesses.hint') },
                ]}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
