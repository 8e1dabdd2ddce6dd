import { asProblem } from '@shared/api/problem';
import { rawFetch } from '@shared/api/client';
import { formatInstant, formatNumber } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Section } from '../components/Section';

/** A cheap question to each part, by the way every other request goes; a refusal is an answer too. */
const QUESTIONS: [string, string][] = [
  ['gateway', '/api/session'],
  ['identity', '/api/accounts?limit=1'],
  ['residence', '/api/rules'],
  ['housing', '/api/inspection-checklists'],
  ['employment', '/api/employment-statistics'],
  ['overview', '/api/statistics/population'],
  ['ledger', '/api/ledger/keys'],
];

interface Answer {
  part: string;
  answers: boolean;
  milliseconds: number;
  status: number;
}

async function ask(part: string, path: string): Promise<Answer> {
  const begun = performance.now();
  const status = await rawFetch(path, { headers: { 'Anju-Background': '1' } }).then(
    (response) => response.status,
    (error: unknown) => asProblem(error).status,
  );
  const answers = status !== 0 && status < 500;
  return { part, answers, milliseconds: Math.round(performance.now() - begun), status };
}

/** Which parts of the registry answer, asked every half minute while the page is open. */
export function HealthPage() {
  const { t } = useTranslation();
  const health = useQuery({
    queryKey: ['health'],
    queryFn: () => Promise.all(QUESTIONS.map(([part, path]) => ask(part, path))),
    refetchInterval: 30_000,
    staleTime: 0,
  });
  const away = health.data?.filter(({ answers }) => !answers) ?? [];
  return (
    <Page
      title={t('menu.health')}
      actions={
        <Button onClick={() => void health.refetch()} loading={health.isFetching}>
          {t('health.again')}
        </Button>
      }
    >
      <Section
        title={t('health.parts')}
        extra={
          health.dataUpdatedAt > 0 && (
            <span className="muted small">
              {t('health.at', { at: formatInstant(new Date(health.dataUpdatedAt).toISOString()) })}
            </span>
          )
        }
      >
        <p role="status">
          {health.data && (away.length === 0 ? t('health.all') : t('health.some', { count: away.length }))}
        </p>
        <ul className="list">
          {health.data?.map((one) => (
            <li key={one.part}>
              <Mark tone={one.answers ? 'good' : 'bad'}>{one.answers ? t('health.answers') : t('health.silent')}</Mark>{' '}
              <strong>{t(`health.part.${one.part}`)}</strong>{' '}
              <span className="muted small">
                {one.answers
                  ? t('health.in', { milliseconds: formatNumber(one.milliseconds) })
                  : t(`health.without.${one.part}`)}
              </span>
            </li>
          ))}
        </ul>
        <p className="muted small">{t('health.more')}</p>
      </Section>
    </Page>
  );
}
