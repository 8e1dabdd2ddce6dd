import { housing } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ListState } from '../components/ListState';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { Decision, TenancyFacts } from './TenancyPage';

/** Filings to which the other party objected, each to be decided. */
export function ObjectionsPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const list = usePages(['objected'], allowed, async (after) =>
    dataOf(await housing.GET('/api/tenancies', { params: { query: { objected: true, limit: 20, after } as never } })),
  );
  return (
    <Page
      title={t('tenancy.objections')}
      actions={<Link to="/desk/worklists/tenancy-confirmation">{t('worklist.tenancy-confirmation')}</Link>}
    >
      {list.items.map((tenancy) => (
        <Section
          key={tenancy.tenancyId}
          title={<Link to={`/desk/tenancies/${tenancy.tenancyId}`}>{tenancy.filingNumber}</Link>}
        >
          <TenancyFacts tenancy={tenancy} />
          <Decision tenancy={tenancy} />
        </Section>
      ))}
      <ListState allowed={allowed} list={list} empty={t('tenancy.noObjections')} />
    </Page>
  );
}
