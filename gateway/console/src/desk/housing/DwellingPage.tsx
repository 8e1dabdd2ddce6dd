import { overview } from '@shared/api/client';
import type { components } from '@shared/api/generated/overview';
import { dataOf } from '@shared/api/versioned';
import { formatDay, formatNumber } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Freshness } from '../components/Freshness';
import { Loading } from '../components/Loading';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { LineagePart } from './LineagePart';
import { OwnersPart } from './OwnersPart';
import { mayInspect } from './pages';
import { PlatePart } from './PlatePart';
import { SafetyPart } from './SafetyPart';
import { TenancyState } from './TenancyState';

type View = components['schemas']['DwellingViewResponse'];

/** A home: who lives there, who rents it, what inspections found, where it comes from, and its door plate. */
export function DwellingPage() {
  const { t } = useTranslation();
  const { dwellingCode = '' } = useParams();
  const { role } = useSignedIn();
  const allowed = usePurposeTask();
  const found = useQuery({
    queryKey: ['dwelling', dwellingCode],
    enabled: allowed,
    queryFn: async ({ signal }) =>
      dataOf(
        await overview.GET('/api/overview/dwellings/{dwellingCode}', {
          params: { path: { dwellingCode } },
          signal,
        }),
      ),
  });
  const view = found.data;
  const retired = view?.dwelling?.retired === true;
  const actions = view && (
    <>
      {view.building?.buildingCode && (
        <Link to={`/desk/buildings/${view.building.buildingCode}`}>
          <Button>{t('building.open')}</Button>
        </Link>
      )}
      {mayInspect(role) && !retired && (
        <Link to={`/desk/dwellings/${dwellingCode}/inspect`}>
          <Button type="primary">{t('dwelling.inspect')}</Button>
        </Link>
      )}
    </>
  );
  return (
    <Page title={view?.address ?? t('search.kind.DWELLING')} actions={actions}>
      {!allowed && <Empty description={t('purpose.needed')} />}
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {view && (
        <>
          <div className="columns">
            <Section title={t('dwelling.facts')} extra={retired && <Mark tone="idle">{t('home.state.RETIRED')}</Mark>}>
              <Facts
                items={[
                  [t('register.code'), <span className="digits">{dwellingCode}</span>],
                  [t('layout.use'), view.dwelling?.use && t(`use.${view.dwelling.use}`)],
                  [t('layout.area'), formatNumber(view.capacity?.area)],
                  [t('layout.rooms'), formatNumber(view.capacity?.rooms)],
                  [t('dwelling.residents'), formatNumber(view.capacity?.occupants)],
                  [t('dwelling.areaPerPerson'), formatNumber(view.capacity?.areaPerPerson)],
                ]}
              />
              <Occupants view={view} />
            </Section>
            {!retired && <PlatePart dwellingCode={dwellingCode} />}
          </div>
          <Tenancies view={view} />
          <div className="columns">
            <SafetyPart dwellingCode={dwellingCode} allowed={allowed} />
            <OwnersPart dwellingCode={dwellingCode} allowed={allowed} retired={retired} />
          </div>
          <LineagePart dwellingCode={dwellingCode} />
          <Freshness sources={view.sources} />
        </>
      )}
    </Page>
  );
}

function Occupants({ view: { occupants = [] } }: { view: View }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('dwelling.occupants')}</h3>
      {occupants.length === 0 && <p className="muted">{t('dwelling.nobody')}</p>}
      <ul className="list">
        {occupants.map(({ personId, name, registered, underTenancy, since }) => (
          <li key={personId}>
            <Link to={`/desk/persons/${personId}`}>{name ?? t('search.kind.PERSON')}</Link>{' '}
            <Mark tone={registered ? 'good' : 'warning'}>
              {registered ? t('dwelling.registered') : t('dwelling.notRegistered')}
            </Mark>
            <span className="muted small block">
              {since && t('dwelling.since', { day: formatDay(since) })}
              {!underTenancy && ` · ${t('dwelling.noTenancy')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tenancies({ view: { tenancies = [] } }: { view: View }) {
  const { t } = useTranslation();
  return (
    <Section title={t('dwelling.tenancies')}>
      {tenancies.length === 0 && <p className="muted">{t('dwelling.neverLet')}</p>}
      <ul className="list">
        {tenancies.map((tenancy) => (
          <li key={tenancy.tenancyId}>
            <Link className="digits" to={`/desk/tenancies/${tenancy.tenancyId}`}>
              {tenancy.filingNumber}
            </Link>{' '}
            <TenancyState status={tenancy.status} confirmation={tenancy.confirmation} />
            <span className="muted small block">
              {formatDay(tenancy.from)} – {formatDay(tenancy.endedOn ?? tenancy.until) || t('tenancy.noEnd')}
              {tenancy.rooms?.length ? ` · ${tenancy.rooms.join('、')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
