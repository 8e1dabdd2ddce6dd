import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';

type Linked = NonNullable<components['schemas']['LineageResponse']['before']>[number];

/** From which dwellings this one came and what came of it, by splitting, merging and rebuilding. */
export function LineagePart({ dwellingCode }: { dwellingCode: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['lineage', dwellingCode],
    queryFn: async () =>
      dataOf(await housing.GET('/api/dwellings/{dwellingCode}/lineage', { params: { path: { dwellingCode } } })),
  });
  const { before = [], after = [] } = found.data ?? {};
  return (
    <Section title={t('dwelling.lineage')}>
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && before.length + after.length === 0 && <p className="muted">{t('dwelling.noLineage')}</p>}
      <Links title={t('dwelling.before')} links={before} />
      <Links title={t('dwelling.after')} links={after} />
    </Section>
  );
}

function Links({ title, links }: { title: string; links: Linked[] }) {
  const { t } = useTranslation();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="list">
        {links.map(({ dwellingCode, address, retiredOn }) => (
          <li key={dwellingCode}>
            <Link to={`/desk/dwellings/${dwellingCode}`}>{address ?? dwellingCode}</Link>
            <span className="muted small block">
              <span className="digits">{dwellingCode}</span>
              {retiredOn && ` · ${t('building.retiredOn')} ${formatDay(retiredOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
