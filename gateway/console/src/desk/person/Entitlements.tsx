import { residence } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';

/** Public services that the person is entitled to, and what the others still lack. */
export function Entitlements({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['entitlements', personId],
    queryFn: async () =>
      dataOf(await residence.GET('/api/persons/{personId}/entitlements', { params: { path: { personId } } })),
  });
  return (
    <Section title={t('entitlements.title')}>
      {found.isPending && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      <ul className="list">
        {found.data?.items?.map(({ code, granted, text, since, until, lacking, article }) => (
          <li key={code} className="check">
            {granted ? (
              <CheckCircleFilled className="good" aria-label={t('entitlements.granted')} />
            ) : (
              <MinusCircleOutlined className="muted" aria-label={t('entitlements.notYet')} />
            )}
            <span>
              {text}
              <span className="muted small block">
                {granted &&
                  [
                    since && t('entitlements.since', { day: formatDay(since) }),
                    until && t('entitlements.until', { day: formatDay(until) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                {!granted && (lacking?.map((one) => one.text).join('；') || article)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
