import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { overview as views } from '@shared/api/client';
import { read } from '../app/api';
import { day, yuan } from '../app/formats';
import { Summary } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { PermitTag } from '../permit/PermitTag';
import { useState } from 'react';
import { Freshness } from './Freshness';

/** All that the registry holds about the person, by source; masked until they ask to see it whole. */
export function RecordPage() {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const overview = useQuery({
    queryKey: ['me', 'overview', whole ? 'whole' : 'masked'],
    queryFn: () =>
      read(views.GET('/api/me/overview', whole ? { params: { query: { unmask: 'name,document,phone' } } } : {})),
    gcTime: 0,
  });
  return (
    <Page title={t('record.title')} back="/">
      <Loaded of={overview}>
        {(view) => (
          <>
            <h2>{t('record.person')}</h2>
            <Summary
              rows={[
                [t('record.name'), view.person?.name],
                [t('record.document'), view.person?.document?.number ?? view.person?.document?.masked],
                [t('record.phone'), view.person?.phone ?? t('record.noPhone')],
              ]}
            />
            <button type="button" className="button secondary" onClick={() => setWhole(!whole)}>
              {whole ? t('record.mask') : t('record.unmask')}
            </button>
            <h2>{t('record.home')}</h2>
            {view.residence ? (
              <Summary
                rows={[
                  [t('record.address'), view.residence.address ?? view.residence.dwellingCode],
                  [t('record.since'), day(view.residence.since)],
                  [t('record.until'), day(view.residence.until)],
                  [t('record.reason'), t(`reason.${view.residence.reason}`)],
                  [
                    t('record.declaredBy'),
                    view.residence.declarations
                      ?.map((one) => `${t(`declarant.${one.by}`)} · ${day(one.on)}`)
                      .join('；'),
                  ],
                ]}
              />
            ) : (
              <p>{view.sources?.residence?.state === 'UNAVAILABLE' ? t('record.unavailable') : t('record.noHome')}</p>
            )}
            <h2>
              {t('permit.title')} <PermitTag status={view.permit?.status} />
            </h2>
            {view.permit ? (
              <>
                <Summary
                  rows={[
                    [t('permit.card'), view.permit.cardNumber],
                    [t('permit.issuedOn'), day(view.permit.issuedOn)],
                    [t('permit.endorseBy'), day(view.permit.endorseBy)],
                  ]}
                />
                <Link to="/permit">{t('record.morePermit')}</Link>
              </>
            ) : (
              <p>{t('permit.none')}</p>
            )}
            <Rows title={t('record.tenancies')} none={t('record.noTenancies')} state={view.sources?.housing?.state}>
              {view.tenancies?.map((one) => (
                <article className="card" key={one.tenancyId}>
                  <h3>
                    <Link to={`/tenancies/${one.tenancyId}`}>{one.address ?? one.dwellingCode}</Link>
                  </h3>
                  <Summary
                    rows={[
                      [t('tenancy.as'), one.as?.map((role) => t(`tenancy.role.${role}`)).join('、')],
                      [t('tenancy.term'), `${day(one.from)} – ${one.until ? day(one.until) : t('tenancy.openEnded')}`],
                      [t('tenancy.rent'), yuan(one.monthlyRent)],
                      [t('tenancy.state'), t(`tenancy.status.${one.status}`)],
                    ]}
                  />
                </article>
              ))}
            </Rows>
            <Rows title={t('record.jobs')} none={t('record.noJobs')} state={view.sources?.employment?.state}>
              {view.employment?.map((one) => (
                <article className="card" key={one.recordId}>
                  <h3>{one.enterprise ?? one.uscc}</h3>
                  <Summary
                    rows={[
                      [t('record.contract'), t(`contract.${one.contract}`)],
                      [t('tenancy.term'), `${day(one.from)} – ${one.until ? day(one.until) : t('record.today')}`],
                    ]}
                  />
                </article>
              ))}
            </Rows>
            <h2>{t('months.title')}</h2>
            <Link to="/months">{t('record.moreMonths')}</Link>
            <h2>{t('record.history')}</h2>
            <ol className="timeline">
              {view.timeline?.map((entry, index) => (
                <li key={index}>
                  <time dateTime={entry.on}>{day(entry.on)}</time>
                  <span>{entry.text}</span>
                </li>
              ))}
            </ol>
            <Freshness sources={view.sources} open />
            <p>
              <Link to="/corrections/new">{t('record.wrong')}</Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface RowsProps {
  title: string;
  none: string;
  state: string | undefined;
  children: React.ReactNode[] | undefined | null;
}

function Rows({ title, none, state, children }: RowsProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{title}</h2>
      {children && children.length > 0 ? children : <p>{state === 'UNAVAILABLE' ? t('record.unavailable') : none}</p>}
    </>
  );
}
