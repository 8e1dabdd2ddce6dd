import { housing } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Revision } from './Revision';

/** The official list of divisions, from above down, on any day; and what a revision of it changes. */
export function DivisionsPage() {
  const { t } = useTranslation();
  const [query, setQuery] = useSearchParams();
  const code = query.get('code') ?? '';
  const asOf = query.get('asOf') ?? '';
  const revision = query.get('revision') ?? '';
  return (
    <Page title={t('menu.divisions')}>
      <Section title={t('divisions.find')}>
        <Form
          key={`${code} ${asOf}`}
          layout="vertical"
          className="filters"
          requiredMark={false}
          initialValues={{ code, asOf }}
          onFinish={(wanted: { code: string; asOf?: string }) =>
            setQuery({ code: wanted.code.trim(), ...(wanted.asOf ? { asOf: wanted.asOf } : {}) })
          }
        >
          <Form.Item
            name="code"
            label={t('divisions.code')}
            rules={[
              { required: true, pattern: /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, message: t('divisions.codeForm') },
            ]}
          >
            <Input maxLength={12} inputMode="numeric" />
          </Form.Item>
          <Form.Item name="asOf" label={t('divisions.asOf')}>
            <Input type="date" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('divisions.show')}
          </Button>
        </Form>
      </Section>
      {code && <Division code={code} asOf={asOf} />}
      <Revision
        id={revision}
        choose={(id) => setQuery({ ...(code ? { code } : {}), ...(id ? { revision: id } : {}) })}
      />
    </Page>
  );
}

function Division({ code, asOf }: { code: string; asOf: string }) {
  const { t } = useTranslation();
  const day: Record<string, string> = asOf ? { asOf } : {};
  const division = useQuery({
    queryKey: ['division', code, asOf],
    queryFn: async () => dataOf(await housing.GET('/api/divisions/{code}', { params: { path: { code }, query: day } })),
  });
  const below = useQuery({
    queryKey: ['division-children', code, asOf],
    queryFn: async () =>
      dataOf(await housing.GET('/api/divisions/{code}/children', { params: { path: { code }, query: day as never } })),
  });
  if (division.isPending) return <Loading />;
  if (division.error) return <Problem error={division.error} retry={() => void division.refetch()} />;
  const one = division.data;
  const to = (other: string) => `?${new URLSearchParams({ code: other, ...day }).toString()}`;
  return (
    <Section title={one.name}>
      <Facts
        items={[
          [t('divisions.code'), <span className="digits">{one.code}</span>],
          [t('divisions.level'), one.level && t(`divisions.of.${one.level}`)],
          [
            t('divisions.above'),
            one.ancestors?.map((above) => (
              <Link key={above.code} className="row-link" to={to(above.code ?? '')}>
                {above.name}
              </Link>
            )),
          ],
          [t('divisions.from'), formatDay(one.from)],
          [t('divisions.endedOn'), formatDay(one.endedOn)],
          [
            t('divisions.successors'),
            one.successors?.length
              ? one.successors.map((next) => (
                  <Link key={next} className="row-link" to={to(next)}>
                    {next}
                  </Link>
                ))
              : undefined,
          ],
          [
            t('divisions.formerNames'),
            one.formerNames?.length ? one.formerNames.map(({ name }) => name).join('、') : undefined,
          ],
          [t('divisions.release'), formatDay(one.release)],
        ]}
      />
      <h3>{t('divisions.below')}</h3>
      {below.isPending && <Loading />}
      {below.error && <Problem error={below.error} retry={() => void below.refetch()} />}
      {below.data?.items?.length === 0 && <p className="muted">{t('divisions.noneBelow')}</p>}
      <ul className="tiles list">
        {below.data?.items?.map((child) => (
          <li key={child.code}>
            <Link className="tile" to={to(child.code ?? '')}>
              {child.name}
              <span className="muted small tile-hint digits">{child.code}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
