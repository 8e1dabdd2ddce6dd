import { housing } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatDay, formatNumber } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Facts } from '../components/Facts';
import { ListState } from '../components/ListState';
import { Loading } from '../components/Loading';
import { Mark } from '../components/Mark';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { usePages } from '../components/usePages';

/** What a revision of the list of divisions changes, and how far the records have been moved along. */
export function Revision({ id, choose }: { id: string; choose: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <Section title={t('revision.title')}>
      <Form
        key={id}
        layout="vertical"
        className="filters"
        initialValues={{ id }}
        onFinish={(wanted: { id?: string }) => choose(wanted.id?.trim() ?? '')}
      >
        <Form.Item name="id" label={t('revision.id')} extra={t('revision.hint')}>
          <Input maxLength={64} autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Button htmlType="submit">{t('divisions.show')}</Button>
      </Form>
      {id && <Changes revision={id} />}
    </Section>
  );
}

function Changes({ revision }: { revision: string }) {
  const { t } = useTranslation();
  const head = useQuery({
    queryKey: ['revision', revision],
    queryFn: async () =>
      dataOf(await housing.GET('/api/division-revisions/{revision}', { params: { path: { revision } } })),
  });
  const list = usePages(['revision-changes', revision], true, async (after) =>
    dataOf(
      await housing.GET('/api/division-revisions/{revision}/changes', {
        params: { path: { revision }, query: { limit: 50, after } as never },
      }),
    ),
  );
  if (head.isPending) return <Loading />;
  if (head.error) return <Problem error={head.error} retry={() => void head.refetch()} />;
  return (
    <>
      <Facts
        items={[
          [t('revision.on'), formatDay(head.data.on)],
          [t('revision.applied'), head.data.applied ? t('revision.yes') : t('revision.preview')],
          [t('revision.buildings'), formatNumber(head.data.buildings)],
        ]}
      />
      {list.items.length > 0 && (
        <Wide label={t('revision.title')}>
          <table className="table">
            <thead>
              <tr>
                {['kind', 'code', 'before', 'after', 'moved', 'state'].map((column) => (
                  <th key={column} scope="col">
                    {t(`revision.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((change) => (
                <tr key={`${change.kind} ${change.code}`}>
                  <td>{t(`revision.kind.${change.kind}`)}</td>
                  <td className="digits">{change.code}</td>
                  <td>{change.before}</td>
                  <td>{change.after}</td>
                  <td className="digits">
                    {formatNumber(change.moved)} / {formatNumber(change.buildings)}
                  </td>
                  <td>
                    <Mark tone={change.state === 'DONE' ? 'good' : 'brand'}>{t(`revision.state.${change.state}`)}</Mark>
                    {!!change.undecided && (
                      <span className="bad small block">{t('revision.undecided', { count: change.undecided })}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <ListState allowed list={list} empty={t('revision.none')} />
    </>
  );
}
