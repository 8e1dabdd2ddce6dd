import { residence } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';

export function useEligibility(personId: string) {
  return useQuery({
    queryKey: ['eligibility', personId],
    queryFn: async () =>
      dataOf(await residence.GET('/api/persons/{personId}/eligibility', { params: { path: { personId } } })),
  });
}

/** The conditions of a permit as a checklist: what is met, and what is missing. */
export function Eligibility({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const found = useEligibility(personId);
  const rules = found.data?.ruleSet;
  return (
    <Section title={t('eligibility.title')}>
      {found.isPending && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <>
          <p className={found.data.eligible ? 'good' : 'warning'}>
            <strong>{found.data.eligible ? t('eligibility.yes') : t('eligibility.no')}</strong>
          </p>
          <ul className="list">
            {found.data.conditions?.map(({ code, met, text, article }) => (
              <li key={code} className="check">
                {met ? (
                  <CheckCircleFilled className="good" aria-label={t('eligibility.met')} />
                ) : (
                  <MinusCircleOutlined className="muted" aria-label={t('eligibility.unmet')} />
                )}
                <span>
                  {text}
                  <span className="muted small block">{article}</span>
                </span>
              </li>
            ))}
          </ul>
          <p className="muted small">{[rules?.title, rules?.id, rules?.version].filter(Boolean).join(' · ')}</p>
        </>
      )}
    </Section>
  );
}
