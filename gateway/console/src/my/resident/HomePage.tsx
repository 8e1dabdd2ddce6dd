import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { day, today } from '../app/formats';
import { Inset, Tag, Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { PermitTag } from '../permit/PermitTag';
import { useNotices, useOutlook, useOverview, usePending } from './data';
import { Freshness } from './Freshness';
import { outlookTone, tasksOf } from './tasks';

/** A resident's home page: what is due first, then where one stands, then what one can do. */
export function HomePage() {
  const { t } = useTranslation();
  const overview = useOverview();
  const pending = usePending();
  const notices = useNotices();
  const unread = notices.data?.filter((notice) => !notice.read).length ?? 0;
  return (
    <Page title={t('home.title')}>
      <Loaded of={overview}>
        {(view) => {
          const tasks = tasksOf({
            permit: view.permit,
            pending: pending.data ?? [],
            tenancies: view.tenancies ?? [],
            registered: !!view.residence && !view.residence.until,
            today: today(),
          });
          return (
            <>
              <section aria-labelledby="due">
                <h2 id="due">{t('home.due')}</h2>
                {tasks.length === 0 ? (
                  <p className="quiet">{t('home.nothingDue')}</p>
                ) : (
                  <ul className="tasks">
                    {tasks.map((task) => (
                      <li key={task.key + task.to} className={task.tone}>
                        <Link to={task.to}>{t(`task.${task.key}.title`)}</Link>
                        <p>{t(`task.${task.key}.text`, task.values)}</p>
                        {task.by && <Tag tone={task.tone}>{t('task.by', { day: day(task.by) })}</Tag>}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
              <Standing
                permitId={view.permit?.permitId}
                status={view.permit?.status}
                address={view.residence?.address}
                since={view.residence?.since}
              />
              <Freshness sources={view.sources} />
            </>
          );
        }}
      </Loaded>
      <h2>{t('home.do')}</h2>
      <Ways
        ways={[
          { to: '/record', title: t('record.title'), hint: t('record.hint') },
          { to: '/move', title: t('move.title'), hint: t('move.hint') },
          { to: '/leave', title: t('leave.title'), hint: t('leave.hint') },
          { to: '/entitlements', title: t('entitlements.title'), hint: t('entitlements.hint') },
          { to: '/months', title: t('months.title'), hint: t('months.hint') },
          {
            to: '/notices',
            title: t('notices.title'),
            tag: unread > 0 && <Tag tone="warn">{t('notices.unread', { count: unread })}</Tag>,
          },
          { to: '/accesses', title: t('accesses.title'), hint: t('accesses.hint') },
          { to: '/corrections', title: t('corrections.title'), hint: t('corrections.hint') },
          { to: '/premises', title: t('premises.title'), hint: t('premises.residentHint') },
        ]}
      />
    </Page>
  );
}

interface StandingProps {
  permitId: string | undefined;
  status: string | undefined;
  address: string | null | undefined;
  since: string | undefined;
}

/** Home and permit at a glance, and what will happen to the permit. */
function Standing({ permitId, status, address, since }: StandingProps) {
  const { t } = useTranslation();
  const outlook = useOutlook(permitId);
  return (
    <section aria-labelledby="standing" className="cards">
      <h2 id="standing">{t('home.standing')}</h2>
      <article className="card">
        <h3>{t('record.home')}</h3>
        {address ? (
          <>
            <p>{address}</p>
            <p className="hint">{t('record.sinceDay', { day: day(since) })}</p>
          </>
        ) : (
          <p>{t('record.noHome')}</p>
        )}
      </article>
      <article className="card">
        <h3>
          <Link to="/permit">{t('permit.title')}</Link> <PermitTag status={status} />
        </h3>
        {permitId ? (
          <>
            {outlook.data?.text && (
              <Inset tone={outlookTone(status, outlook.data.on, today())}>{outlook.data.text}</Inset>
            )}
            {status === 'ACTIVE' && (
              <Link className="button" to="/permit/card">
                {t('permit.show')}
              </Link>
            )}
          </>
        ) : (
          <>
            <p>{t('permit.none')}</p>
            <Link className="button" to="/permit/apply">
              {t('permit.apply')}
            </Link>
          </>
        )}
      </article>
    </section>
  );
}
