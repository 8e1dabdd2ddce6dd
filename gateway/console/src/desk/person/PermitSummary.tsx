import { residence } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../components/Section';
import { ApplyButton } from '../permit/ApplyButton';
import { PermitFacts } from '../permit/PermitFacts';
import { PermitLine } from '../permit/PermitLine';
import { PermitTag } from '../permit/PermitTag';
import type { PersonView } from './view';

/** The permit with its life as a line of time, and what will happen to it when. */
export function PermitSummary({ view: { permit, personId = '' } }: { view: PersonView }) {
  const { t } = useTranslation();
  const permitId = permit?.permitId;
  const details = useQuery({
    queryKey: ['permit', permitId],
    enabled: Boolean(permitId),
    queryFn: async () =>
      dataOf(await residence.GET('/api/permits/{permitId}', { params: { path: { permitId: permitId! } } })),
  });
  const outlook = useQuery({
    queryKey: ['outlook', permitId],
    enabled: Boolean(permitId),
    queryFn: async () =>
      dataOf(await residence.GET('/api/permits/{permitId}/outlook', { params: { path: { permitId: permitId! } } })),
  });
  const over = !permit?.permitId || permit.status === 'CANCELLED' || permit.status === 'REFUSED';
  return (
    <Section
      title={t('search.kind.PERMIT')}
      extra={over ? <ApplyButton personId={personId} /> : <PermitTag status={permit.status} />}
    >
      {!permit?.permitId && <p className="muted">{t('permit.none')}</p>}
      {permit?.permitId && (
        <>
          {outlook.data?.text && <p className="outlook">{outlook.data.text}</p>}
          <PermitFacts permit={permit} />
          {details.data && <PermitLine permit={details.data} />}
          <Link to={`/desk/permits/${permit.permitId}`}>{t('permit.open')}</Link>
        </>
      )}
    </Section>
  );
}
