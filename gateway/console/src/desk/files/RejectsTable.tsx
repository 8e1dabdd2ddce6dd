import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Loading } from '../components/Loading';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { useLeaveWarning } from '../components/useLeaveWarning';
import { fetchRejects, upload, type ImportJob } from './importJob';
import { correctedFile, readRejects, type RejectedRow } from './rejects';

const ROWS = 20;

/** The rejected rows with what is wrong with each, to be corrected in place or downloaded, and sent again as a file of their own. */
export function RejectsTable({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [page, setPage] = useState(1);
  const [edited, setEdited] = useState<Record<string, string[]>>({});
  const found = useQuery({
    queryKey: ['rejects', job.jobId],
    gcTime: 0,
    queryFn: async () => readRejects(await fetchRejects(job.jobId!)),
  });
  const change = useChange(
    (text: string, headers) => upload({ kind: job.kind!, mode: 'delta', file: new Blob([text]) }, headers),
    ({ jobId }) => void navigate(`/desk/files/${jobId}`),
  );
  useLeaveWarning(Object.keys(edited).length > 0 && !change.pending && !change.result);
  if (found.isPending) return <Loading />;
  if (found.isError) return <Problem error={found.error} retry={() => void found.refetch()} />;
  const { columns } = found.data;
  const rows = found.data.rows.map((row) => ({ ...row, cells: edited[row.line] ?? row.cells }));
  const edit = (row: RejectedRow, at: number, value: string) =>
    setEdited({ ...edited, [row.line]: columns.map((_, other) => (other === at ? value : (row.cells[other] ?? ''))) });
  return (
    <Section
      title={t('files.rejects')}
      extra={
        <div className="actions">
          <Button href={`/api/import-jobs/${job.jobId}/rejects`} download={`${job.kind}-rejects.csv`}>
            {t('files.download')}
          </Button>
          <Button type="primary" loading={change.pending} onClick={() => change.submit(correctedFile(columns, rows))}>
            {t('files.sendAgain', { count: rows.length })}
          </Button>
        </div>
      }
    >
      {change.error && <Problem error={change.error} />}
      <Wide label={t('files.wrong')}>
        <table className="table rejects">
          <thead>
            <tr>
              <th scope="col">{t('files.line')}</th>
              <th scope="col">{t('files.wrong')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`, { defaultValue: column })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice((page - 1) * ROWS, page * ROWS).map((row) => (
              <tr key={row.line}>
                <th scope="row">{row.line}</th>
                <td className="bad">{row.errors.map(({ message }) => message).join('；')}</td>
                {columns.map((column, at) => (
                  <td key={column}>
                    <Input
                      value={row.cells[at] ?? ''}
                      aria-label={`${t('files.line')} ${row.line} ${column}`}
                      status={row.errors.some((error) => error.column === column) ? 'error' : undefined}
                      onChange={(event) => edit(row, at, event.target.value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {rows.length > ROWS && (
        <Pagination current={page} pageSize={ROWS} total={rows.length} onChange={setPage} showSizeChanger={false} />
      )}
    </Section>
  );
}
