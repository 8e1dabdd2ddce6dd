import { formatInstant, formatNumber } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { cancel, fetchJob, isRunning, progressOf } from './importJob';
import { JobState } from './JobState';
import { RejectsTable } from './RejectsTable';

/** One file: how far it is, what came of it, and its rejected rows, which are corrected here and sent again. */
export function JobPage() {
  const { t } = useTranslation();
  const { jobId = '' } = useParams();
  const found = useQuery({
    queryKey: ['import-job', jobId],
    queryFn: () => fetchJob(jobId),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 1000 : false),
  });
  const change = useChange((_: null, headers) => cancel(jobId, headers));
  const job = found.data;
  return (
    <Page title={job ? t(`files.of.${job.kind}`, { defaultValue: job.kind }) : t('menu.files')}>
      {found.isPending && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {job && (
        <Section title={t('files.result')} extra={<JobState job={job} />}>
          <Progress
            percent={progressOf(job)}
            status={isRunning(job) ? 'active' : 'normal'}
            aria-label={t('files.state')}
          />
          <Facts
            items={[
              [t('files.rows'), formatNumber(job.rows)],
              [t('files.applied'), formatNumber(job.applied)],
              [t('files.unchanged'), formatNumber(job.unchanged)],
              [t('files.stale'), formatNumber(job.stale)],
              [t('files.rejected'), formatNumber(job.rejected)],
              [t('files.startedAt'), formatInstant(job.startedAt)],
              [t('files.finishedAt'), formatInstant(job.finishedAt)],
            ]}
          />
          {job.reasons?.map(({ message, code }) => (
            <p key={code} className="bad">
              {message}
            </p>
          ))}
          {isRunning(job) && (
            <Popconfirm
              title={t('files.cancelSure')}
              okText={t('files.cancel')}
              cancelText={t('leave.stay')}
              onConfirm={() => change.submit(null)}
            >
              <Button danger loading={change.pending}>
                {t('files.cancel')}
              </Button>
            </Popconfirm>
          )}
          {change.error && <Problem error={change.error} />}
        </Section>
      )}
      {job && !isRunning(job) && (job.rejected ?? 0) > 0 && <RejectsTable job={job} />}
    </Page>
  );
}
