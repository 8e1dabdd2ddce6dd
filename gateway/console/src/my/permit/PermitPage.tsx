import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { day, moment, today } from '../app/formats';
import { Inset, Summary, Ways } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useOutlook, usePermits } from '../resident/data';
import { outlookTone } from '../resident/tasks';
import { PermitTag } from './PermitTag';

/** The person's permit: its state, what will happen to it and when, and what can be done. */
export function PermitPage() {
  const { t } = useTranslation();
  const permits = usePermits();
  const newest = permits.data?.[0];
  const outlook = useOutlook(newest?.permitId);
  return (
    <Page title={t('permit.title')} back="/">
      <Loaded of={permits}>
        {() => {
          if (!newest) {
            return (
              <>
                <p>{t('permit.none')}</p>
                <p>{t('permit.what')}</p>
                <Link className="button" to="/permit/apply">
                  {t('permit.apply')}
                </Link>
              </>
            );
          }
          const { status } = newest;
          const windowOpen = status === 'ACTIVE' && !!newest.endorseFrom && newest.endorseFrom <= today();
          const over = status === 'REFUSED' || status === 'CANCELLED';
          return (
            <>
              <p>
                <PermitTag status={status} />
              </p>
              {outlook.data?.text && (
                <Inset tone={outlookTone(status, outlook.data.on, today())}>{outlook.data.text}</Inset>
              )}
              {status === 'ACCEPTED' && <p>{t('permit.waiting', { day: day(newest.decideBy) })}</p>}
              {status === 'APPROVED' && <p>{t('permit.approved')}</p>}
              {over && newest.reasons && newest.reasons.length > 0 && (
                <>
                  <h2>{t('permit.reasons')}</h2>
                  <ul className="plain-list">
                    {newest.reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                </>
              )}
              {status === 'ACTIVE' && (
                <Link className="button large" to="/permit/card">
                  {t('permit.show')}
                </Link>
              )}
              <Summary
                rows={[
                  [t('permit.card'), newest.cardNumber],
                  [t('permit.ground'), t(`ground.${newest.ground}`)],
                  [t('permit.appliedOn'), day(newest.appliedOn)],
                  status === 'ACCEPTED' && [t('permit.decideBy'), day(newest.decideBy)],
                  [t('permit.issuedOn'), day(newest.issuedOn)],
                  !!newest.endorseFrom && [
                    t('permit.endorseWindow'),
                    `${day(newest.endorseFrom)} – ${day(newest.endorseBy)}`,
                  ],
                  [t('permit.countsFrom'), day(newest.countsFrom)],
                  [t('permit.suspendedSince'), day(newest.suspendedSince)],
                ]}
              />
              <Ways
                ways={[
                  (windowOpen || status === 'SUSPENDED') && {
                    to: '/permit/endorse',
                    title: t('endorse.title'),
                    hint: t('endorse.hint'),
                  },
                  (status === 'ACTIVE' || status === 'SUSPENDED') && {
                    to: '/permit/replace',
                    title: t('replace.title'),
                  },
                  status === 'ACTIVE' && {
                    to: `/api/permits/${newest.permitId}/certificate.pdf`,
                    title: t('permit.paper'),
                    away: true,
                  },
                  over && { to: '/permit/appeal', title: t('appeal.title'), hint: t('appeal.hint') },
                  over && { to: '/permit/apply', title: t('permit.applyAgain') },
                  { to: '/entitlements', title: t('entitlements.title') },
                ]}
              />
              <h2>{t('permit.history')}</h2>
              <ol className="timeline">
                {[...(newest.history ?? [])].reverse().map((step, index) => (
                  <li key={index}>
                    <time dateTime={step.at}>{moment(step.at)}</time>
                    <span>{t(`permit.status.${step.to}`)}</span>
                  </li>
                ))}
              </ol>
              <p className="hint">{t('permit.rules', { rules: `${newest.ruleSet?.id} ${newest.ruleSet?.version}` })}</p>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
