import { residence } from '@shared/api/client';
import { asProblem } from '@shared/api/problem';
import { versioned } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';
import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Eligibility } from '../person/Eligibility';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { PermitActions } from './PermitActions';
import { PermitFacts } from './PermitFacts';
import { PermitLine } from './PermitLine';
import { PermitTag } from './PermitTag';

/** One permit, from application to card, with what may be done with it in its present state. */
export function PermitPage() {
  const { t } = useTranslation();
  const { permitId = '' } = useParams();
  const allowed = usePurposeTask();
  const found = useQuery({
    queryKey: ['permit-versioned', permitId],
    enabled: allowed,
    queryFn: async () => versioned(await residence.GET('/api/permits/{permitId}', { params: { path: { permitId } } })),
  });
  const permit = found.data?.data;
  const late = permit?.overdue ?? [];
  return (
    <Page title={t('permit.title')} actions={<PermitTag status={permit?.status} />}>
      {!allowed && <Empty description={t('purpose.needed')} />}
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={asProblem(found.error)} retry={() => void found.refetch()} />}
      {permit && found.data && (
        <>
          {late.length > 0 && <Alert type="warning" showIcon title={t('permit.overdue')} />}
          <Section
            title={permit.cardNumber ?? t(`permitStatus.${permit.status}`)}
            extra={<Link to={`/desk/persons/${permit.personId}`}>{t('permit.holder')}</Link>}
          >
            <PermitFacts permit={permit} />
            {(permit.reasons?.length ?? 0) > 0 && <p>{t('permit.reasons', { reasons: permit.reasons?.join('；') })}</p>}
            <PermitLine permit={permit} />
            <PermitActions permit={permit} etag={found.data.etag} reload={() => void found.refetch()} />
          </Section>
          {permit.personId && <Eligibility personId={permit.personId} />}
        </>
      )}
    </Page>
  );
}
