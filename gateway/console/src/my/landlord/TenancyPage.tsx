import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { housing } from '@shared/api/client';
import { read } from '../app/api';
import { day, yuan } from '../app/formats';
import { usePerson, useSession } from '../app/session';
import { Inset, Summary, Ways } from '../parts/Bits';
import { Decide } from '../parts/Decide';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useDwelling, useTenancy } from './data';
import { TenancyTag, termText } from './TenancyTag';

/** One tenancy: what was agreed, who confirmed it, and what the reader may do about it. */
export function TenancyPage() {
  const { t } = useTranslation();
  const { tenancyId = '' } = useParams();
  const me = usePerson();
  const { data: session } = useSession();
  const tenancy = useTenancy(tenancyId);
  const dwelling = useDwelling(tenancy.data?.body.dwellingCode);
  return (
    <Page title={t('tenancy.title')} back={session?.signedIn && session.role === 'resident' ? '/' : '/premises'}>
      <Loaded of={tenancy}>
        {({ body, version }) => {
          const landlord = body.landlord?.personId === me;
          const side = landlord ? 'LANDLORD' : body.tenants?.includes(me) ? 'TENANT' : null;
          const agent = session?.signedIn && session.role === 'agent';
          const awaited =
            body.status === 'FILED' &&
            body.confirmation?.state === 'AWAITED' &&
            (body.confirmation.from === side || (agent && body.confirmation.from === 'LANDLORD'));
          const mayChange = body.status === 'FILED' && (side !== null || agent);
          return (
            <>
              <p className="address">{dwelling.data?.address ?? body.dwellingCode}</p>
              <p>
                <TenancyTag status={body.status} confirmation={body.confirmation?.state} />
              </p>
              {body.confirmation?.state === 'OBJECTED' && (
                <Inset tone="bad">{t('tenancy.objected', { reason: body.confirmation.reason })}</Inset>
              )}
              <Summary
                rows={[
                  [t('tenancy.number'), body.filingNumber],
                  [t('tenancy.term'), termText(t, body.from, body.until)],
                  [t('tenancy.rent'), yuan(body.monthlyRent)],
                  [t('tenancy.deposit'), yuan(body.deposit)],
                  [
                    t('tenancy.people'),
                    t('tenancy.peopleCount', {
                      tenants: body.tenants?.length ?? 0,
                      occupants: body.occupants?.length ?? 0,
                    }),
                  ],
                  body.rooms &&
                    body.rooms.length > 0 && [t('tenancy.rooms'), body.rooms.map((room) => room.name).join('、')],
                  [
                    t('tenancy.filed'),
                    `${day(body.filedOn)} · ${t(`filer.${body.filedBy}`)}${body.late ? ` · ${t('tenancy.late')}` : ''}`,
                  ],
                  [t('tenancy.endedOn'), day(body.endedOn)],
                ]}
              />
              {awaited && <Confirm tenancyId={tenancyId} version={version} />}
              <Ways
                ways={[
                  mayChange && { to: `/tenancies/${tenancyId}/renew`, title: t('renew.title') },
                  mayChange && { to: `/tenancies/${tenancyId}/occupants`, title: t('occupants.title') },
                  mayChange && { to: `/tenancies/${tenancyId}/end`, title: t('end.title') },
                  { to: `/api/tenancies/${tenancyId}/certificate.pdf`, title: t('tenancy.certificate'), away: true },
                ]}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Confirm({ tenancyId, version }: { tenancyId: string; version: string }) {
  const { t } = useTranslation();
  const forget = useForget();
  return (
    <section className="notice">
      <h2>{t('tenancy.confirmTitle')}</h2>
      <p>{t('tenancy.confirmText')}</p>
      <Decide
        question={t('tenancy.confirmQuestion')}
        agree={t('tenancy.agree')}
        object={t('tenancy.object')}
        objectHint={t('tenancy.objectHint')}
        send={async (agreed, reason, headers) => {
          const params = { path: { tenancyId }, header: { 'If-Match': version } };
          if (agreed) await read(housing.POST('/api/tenancies/{tenancyId}/confirmation', { params, headers }));
          else await read(housing.POST('/api/tenancies/{tenancyId}/objection', { params, headers, body: { reason } }));
        }}
        after={(agreed) => (
          <>
            <p>{agreed ? t('tenancy.agreedText') : t('tenancy.objectedText')}</p>
            <Link className="button" to="/" onClick={() => void forget()}>
              {t('app.home')}
            </Link>
          </>
        )}
      />
    </section>
  );
}
