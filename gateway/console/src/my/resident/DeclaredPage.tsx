import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { housing, residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { usePerson } from '../app/session';
import { Inset, Summary } from '../parts/Bits';
import { Decide } from '../parts/Decide';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, usePending } from './data';

/** What somebody else declared about the person: they confirm it or object. */
export function DeclaredPage() {
  const { t } = useTranslation();
  const { residenceId = '' } = useParams();
  const pending = usePending();
  return (
    <Page title={t('declared.title')} back="/">
      <Loaded of={pending}>
        {(all) => {
          const one = all.find((declared) => declared.residenceId === residenceId);
          if (!one) {
            return (
              <>
                <p>{t('declared.over')}</p>
                <Link to="/record">{t('record.title')}</Link>
              </>
            );
          }
          return (
            <>
              <p>
                {t('declared.text', {
                  by: t(`declarant.${one.declarations?.[0]?.by}`),
                  day: day(one.declarations?.[0]?.on),
                })}
              </p>
              <Summary
                rows={[
                  [t('record.address'), <Address code={one.dwellingCode!} key="address" />],
                  [t('record.since'), day(one.since)],
                  [t('record.reason'), t(`reason.${one.reason}`)],
                ]}
              />
              <State state={one.pending?.state} effectiveOn={one.pending?.effectiveOn} />
              {(one.pending?.state === 'AWAITING_CONFIRMATION' || one.pending?.state === 'AWAITING_OBJECTION') && (
                <Answer residenceId={residenceId} />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Address({ code }: { code: string }) {
  const dwelling = useQuery({
    queryKey: ['dwelling', code],
    queryFn: () => read(housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode: code } } })),
  });
  return <>{dwelling.data?.address ?? code}</>;
}

function State({ state, effectiveOn }: { state: string | undefined; effectiveOn: string | null | undefined }) {
  const { t } = useTranslation();
  return <Inset tone="warn">{t(`declared.state.${state}`, { day: day(effectiveOn) })}</Inset>;
}

function Answer({ residenceId }: { residenceId: string }) {
  const { t } = useTranslation();
  const personId = usePerson();
  const forget = useForget();
  const path = { personId, residenceId };
  return (
    <Decide
      question={t('declared.question')}
      agree={t('declared.agree')}
      object={t('declared.object')}
      objectHint={t('declared.objectHint')}
      send={async (agreed, reason, headers) => {
        if (agreed) {
          await read(
            residence.POST('/api/persons/{personId}/pending-declarations/{residenceId}/confirmation', {
              params: { path },
              headers,
            }),
          );
        } else {
          await read(
            residence.POST('/api/persons/{personId}/pending-declarations/{residenceId}/objection', {
              params: { path },
              headers,
              body: { reason },
            }),
          );
        }
      }}
      after={(agreed) => (
        <>
          <p>{agreed ? t('declared.agreedText') : t('declared.objectedText')}</p>
          <Link className="button" to="/" onClick={() => void forget()}>
            {t('app.home')}
          </Link>
        </>
      )}
    />
  );
}
