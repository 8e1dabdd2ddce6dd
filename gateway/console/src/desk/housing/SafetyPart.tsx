import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { asProblem } from '@shared/api/problem';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Mark } from '../components/Mark';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { SafetyMark } from './SafetyMark';

type Finding = components['schemas']['FindingResponse'];

/** What inspections found, and until when it has to be mended. */
export function SafetyPart({ dwellingCode, allowed }: { dwellingCode: string; allowed: boolean }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['inspections-of', dwellingCode],
    enabled: allowed,
    queryFn: async () => {
      try {
        return dataOf(
          await housing.GET('/api/dwellings/{dwellingCode}/inspections', { params: { path: { dwellingCode } } }),
        );
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
  });
  const safety = found.data;
  return (
    <Section title={t('safety.title')} extra={safety && <SafetyMark state={safety.state} />}>
      {found.isLoading && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {safety === null && <p className="muted">{t('safety.never')}</p>}
      {safety && (
        <>
          <Facts
            items={[
              [t('safety.fixBy'), formatDay(safety.fixBy)],
              [t('safety.againBy'), formatDay(safety.inspectAgainBy)],
              [t('safety.unchecked'), safety.unchecked?.map((kind) => t(`hazard.${kind}`)).join('、')],
            ]}
          />
          <h3>{t('safety.findings')}</h3>
          {(safety.findings ?? []).length === 0 && <p className="good">{t('safety.none')}</p>}
          <ul className="list">
            {safety.findings?.map((finding) => (
              <FindingLine key={`${finding.item}${finding.kind}${finding.foundOn}`} finding={finding} />
            ))}
          </ul>
          <h3>{t('safety.visits')}</h3>
          <ul className="list">
            {safety.inspections?.map(({ inspectionId, on, items = [] }) => (
              <li key={inspectionId}>
                {formatDay(on)}{' '}
                <span className="muted">
                  {t('safety.visit', {
                    checked: items.length,
                    failed: items.filter(({ result }) => result === 'FAIL').length,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const { kind, severity, note, foundOn, fixBy, closedOn, overdue } = finding;
  return (
    <li>
      {t(`hazard.${kind}`)} · {t(`severity.${severity}`)}{' '}
      <Mark tone={closedOn ? 'good' : overdue ? 'bad' : 'warning'}>
        {closedOn ? t('safety.closed', { day: formatDay(closedOn) }) : t('safety.mendBy', { day: formatDay(fixBy) })}
      </Mark>
      <span className="muted small block">
        {t('safety.foundOn', { day: formatDay(foundOn) })}
        {note && ` · ${note}`}
      </span>
    </li>
  );
}
