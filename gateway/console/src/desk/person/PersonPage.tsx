import { overview } from '@shared/api/client';
import { asProblem } from '@shared/api/problem';
import { dataOf } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Freshness } from '../components/Freshness';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { Eligibility } from './Eligibility';
import { Entitlements } from './Entitlements';
import { History } from './History';
import { Home, Identity } from './Identity';
import { MonthStrip } from './MonthStrip';
import { PendingDeclarations } from './PendingDeclarations';
import { PermitSummary } from './PermitSummary';
import { Tenancies, Work } from './Tenancies';

/** Everything the registry knows of one person, as far as the reader's role may see it. */
export function PersonPage() {
  const { t } = useTranslation();
  const { personId = '' } = useParams();
  const allowed = usePurposeTask();
  const [unmasked, setUnmasked] = useState(false);
  const view = useQuery({
    queryKey: ['person', personId, unmasked],
    enabled: allowed,
    queryFn: async ({ signal }) =>
      dataOf(
        await overview.GET('/api/overview/persons/{personId}', {
          params: { path: { personId }, query: unmasked ? { unmask: 'name,document,phone' } : {} },
          signal,
        }),
      ),
  });
  const person = view.data;
  const actions = (
    <>
      <Button disabled={!allowed} onClick={() => setUnmasked(!unmasked)}>
        {unmasked ? t('person.mask') : t('person.unmask')}
      </Button>
      <Button onClick={() => window.print()}>{t('person.print')}</Button>
    </>
  );
  return (
    <Page title={person?.person?.name ?? t('search.kind.PERSON')} actions={actions}>
      {!allowed && <Empty description={t('purpose.needed')} />}
      {view.isLoading && <Loading />}
      {view.isError && (
        <Problem
          error={view.error}
          retry={() => (unmasked && asProblem(view.error).status === 403 ? setUnmasked(false) : void view.refetch())}
        />
      )}
      {person && (
        <>
          <div className="columns">
            <Identity view={person} />
            <Home view={person} />
          </div>
          <PendingDeclarations personId={personId} />
          <PermitSummary view={person} />
          <MonthStrip view={person} />
          <div className="columns">
            <Eligibility personId={personId} />
            <Entitlements personId={personId} />
          </div>
          <div className="columns">
            <Tenancies view={person} />
            <Work view={person} />
          </div>
          <History view={person} />
          <Freshness sources={person.sources} />
        </>
      )}
    </Page>
  );
}
