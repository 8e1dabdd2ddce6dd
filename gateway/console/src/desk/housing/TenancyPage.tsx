import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { formatDay, formatNumber } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DecisionButtons } from '../components/DecisionButtons';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { TenancyState } from './TenancyState';

type Tenancy = components['schemas']['TenancyResponse'];

/** One filing: who lets what to whom, what the other party said, and the certificate. */
export function TenancyPage() {
  const { t } = useTranslation();
  const { tenancyId = '' } = useParams();
  const allowed = usePurposeTask();
  const found = useQuery({
    queryKey: ['tenancy', tenancyId],
    enabled: allowed,
    queryFn: async () => dataOf(await housing.GET('/api/tenancies/{tenancyId}', { params: { path: { tenancyId } } })),
  });
  const tenancy = found.data;
  const certificate = tenancy && tenancy.status !== 'VOIDED' && (
    <Button href={`/api/tenancies/${tenancyId}/certificate.pdf`} target="_blank">
      {t('tenancy.certificate')}
    </Button>
  );
  return (
    <Page title={tenancy?.filingNumber ?? t('search.kind.TENANCY')} actions={certificate}>
      {!allowed && <Empty description={t('purpose.needed')} />}
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {tenancy && (
        <>
          <Section
            title={t('tenancy.facts')}
            extra={<TenancyState status={tenancy.status} confirmation={tenancy.confirmation?.state} />}
          >
            <TenancyFacts tenancy={tenancy} />
            <Decision tenancy={tenancy} />
          </Section>
          <Section title={t('tenancy.people')}>
            <People title={t('party.LANDLORD')} ids={[tenancy.landlord?.personId ?? tenancy.landlord?.uscc]} />
            <People title={t('party.TENANT')} ids={tenancy.tenants ?? []} />
            <People title={t('party.OCCUPANT')} ids={tenancy.occupants ?? []} />
          </Section>
        </>
      )}
    </Page>
  );
}

function People({ title, ids }: { title: string; ids: (string | undefined)[] }) {
  const { t } = useTranslation();
  const known = ids.filter((id) => id !== undefined);
  return (
    <>
      <h3>{title}</h3>
      <ul className="list">
        {known.map((id, at) => (
          <li key={id}>
            {id.length === 26 ? (
              <Link to={`/desk/persons/${id}`}>
                {title} {known.length > 1 ? at + 1 : ''}
              </Link>
            ) : (
              <span className="digits">{id}</span>
            )}
          </li>
        ))}
      </ul>
      {known.length === 0 && <p className="muted">{t('tenancy.nobody')}</p>}
    </>
  );
}

export function TenancyFacts({ tenancy }: { tenancy: Tenancy }) {
  const { t } = useTranslation();
  const { confirmation } = tenancy;
  return (
    <Facts
      items={[
        [
          t('search.kind.DWELLING'),
          <Link className="digits" to={`/desk/dwellings/${tenancy.dwellingCode}`}>
            {tenancy.dwellingCode}
          </Link>,
        ],
        [t('tenancy.rooms'), tenancy.rooms?.map(({ name }) => name).join('、')],
        [t('tenancy.term'), `${formatDay(tenancy.from)} – ${formatDay(tenancy.until) || t('tenancy.noEnd')}`],
        [t('tenancy.rent'), t('tenancy.yuan', { amount: formatNumber(tenancy.monthlyRent) })],
        [t('tenancy.deposit'), t('tenancy.yuan', { amount: formatNumber(tenancy.deposit) })],
        [
          t('tenancy.filed'),
          [formatDay(tenancy.filedOn), t(`filer.${tenancy.filedBy}`), tenancy.late && t('tenancy.late')]
            .filter(Boolean)
            .join(' · '),
        ],
        [t('tenancy.objection'), confirmation?.state === 'OBJECTED' && confirmation.reason],
        [
          t('tenancy.ended'),
          tenancy.endedOn && [formatDay(tenancy.endedOn), tenancy.endedBecause].filter(Boolean).join(' · '),
        ],
      ]}
    />
  );
}

/** A housing officer decides an objection: the filing holds, or it is void. */
export function Decision({ tenancy }: { tenancy: Tenancy }) {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const change = useChange(async ({ accepted, reason }: { accepted: boolean; reason: string }, headers) => {
    const request = {
      params: { path: { tenancyId: tenancy.tenancyId! }, header: { 'If-Match': `"${tenancy.version}"` } },
      body: { reason },
      headers,
    };
    return accepted
      ? housing.POST('/api/tenancies/{tenancyId}/upholding', request)
      : housing.POST('/api/tenancies/{tenancyId}/voiding', request);
  });
  if (role !== 'housing-officer' || tenancy.status !== 'FILED' || tenancy.confirmation?.state !== 'OBJECTED')
    return null;
  return <DecisionButtons accept={t('tenancy.uphold')} refuse={t('tenancy.void')} change={change} />;
}
