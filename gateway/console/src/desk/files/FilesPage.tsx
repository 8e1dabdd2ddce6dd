import { formatInstant, formatNumber } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { useChange } from '@shared/useChange';
import { InboxOutlined } from '@ant-design/icons';
import { Alert, Form, Radio, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ListState } from '../components/ListState';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { usePages } from '../components/usePages';
import { fetchJobs, KINDS_BY_ROLE, upload, type ImportJob, type Upload as Sent } from './importJob';
import { JobState } from './JobState';

/** Files that were sent, and the place where one is dropped. */
export function FilesPage() {
  const { t } = useTranslation();
  const list = usePages<ImportJob>(['import-jobs'], true, fetchJobs);
  const missing = list.data?.pages[0]?.unavailable ?? [];
  return (
    <Page title={t('menu.files')}>
      <SendFile />
      <Section title={t('files.sent')}>
        {missing.length > 0 && <Alert type="warning" showIcon title={t('files.missing')} />}
        {list.items.length > 0 && (
          <Wide label={t('files.sent')}>
            <table className="table">
              <thead>
                <tr>
                  {['kind', 'state', 'rows', 'rejected', 'startedAt'].map((column) => (
                    <th key={column} scope="col">
                      {t(`files.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.items.map((job) => (
                  <tr key={job.jobId}>
                    <td>
                      <Link to={`/desk/files/${job.jobId}`}>
                        {t(`files.of.${job.kind}`, { defaultValue: job.kind })}
                      </Link>
                    </td>
                    <td>
                      <JobState job={job} />
                    </td>
                    <td>{formatNumber(job.rows)}</td>
                    <td className={job.rejected ? 'bad' : undefined}>{formatNumber(job.rejected)}</td>
                    <td>{formatInstant(job.startedAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
        <ListState allowed list={list} empty={t('files.none')} />
      </Section>
    </Page>
  );
}

function SendFile() {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const navigate = useNavigate();
  const kinds = KINDS_BY_ROLE[role] ?? [];
  const [kind, setKind] = useState(kinds[0] ?? '');
  const change = useChange(
    (sent: Sent, headers) => upload(sent, headers),
    ({ jobId }) => void navigate(`/desk/files/${jobId}`),
  );
  return (
    <Section title={t('files.send')}>
      <Form layout="vertical">
        <Form.Item label={t('files.kind')}>
          <Radio.Group
            value={kind}
            onChange={(event) => setKind(event.target.value as string)}
            options={kinds.map((value) => ({ value, label: t(`files.of.${value}`) }))}
          />
        </Form.Item>
      </Form>
      <Upload.Dragger
        accept=".csv,.ndjson,.jsonl,.xlsx"
        showUploadList={false}
        disabled={change.pending}
        beforeUpload={(file) => {
          change.submit({ kind, mode: 'delta', file });
          return false;
        }}
      >
        <p>
          <InboxOutlined className="drop-icon" aria-hidden />
        </p>
        <p>{change.pending ? t('files.sending') : t('files.drop')}</p>
        <p className="muted small">{t('files.forms')}</p>
      </Upload.Dragger>
      {change.error && <Problem error={change.error} />}
    </Section>
  );
}
