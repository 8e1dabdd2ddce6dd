import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatDay, today } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../components/Loading';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { UseForm, type Grant } from './UseForm';

type Entitlement = components['schemas']['EntitlementsResponseEntitlementResponse'];

/** What a person is entitled to, and the record that an agency granted it. */
export function EntitlementsPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const [personId, setPersonId] = useState('');
  const [chosen, setChosen] = useState<Entitlement | null>(null);
  const entitlements = useQuery({
    queryKey: ['entitlements', personId],
    enabled: allowed && personId !== '',
    queryFn: async () =>
      dataOf(await residence.GET('/api/persons/{personId}/entitlements', { params: { path: { personId } } })),
  });
  const change = useChange(
    async (body: Grant, headers) =>
      dataOf(
        await residence.POST('/api/persons/{personId}/entitlement-uses', {
          params: { path: { personId } },
          body,
          headers,
        }),
      ),
    () => setChosen(null),
  );
  const choose = (one: Entitlement | null) => {
    change.reset();
    setChosen(one);
  };
  return (
    <Page title={t('menu.entitlements')}>
      <Section title={t('use.whose')}>
        {!allowed && <p>{t('purpose.needed')}</p>}
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={({ id }: { id: string }) => {
            choose(null);
            setPersonId(id.trim());
          }}
        >
          <Form.Item
            name="id"
            label={t('use.person')}
            extra={t('use.personHint')}
            rules={[{ required: true, whitespace: true, message: t('use.personMissing') }]}
          >
            <Input maxLength={64} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Button htmlType="submit" type="primary" disabled={!allowed}>
            {t('use.look')}
          </Button>
        </Form>
      </Section>
      {entitlements.isLoading && <Loading />}
      {entitlements.error && <Problem error={entitlements.error} retry={() => void entitlements.refetch()} />}
      {change.result && !chosen && (
        <Alert
          role="status"
          type="success"
          showIcon
          title={t('use.recorded', { day: formatDay(change.result.on) })}
          description={change.result.useId}
        />
      )}
      {entitlements.data && (
        <Section title={t('use.entitled')}>
          <ul className="list">
            {entitlements.data.items?.map((one) => (
              <li key={one.code}>
                <Line one={one} use={() => choose(one)} />
                {chosen?.code === one.code && (
                  <UseForm code={one.code ?? ''} day={today()} change={change} cancel={() => choose(null)} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Line({ one, use }: { one: Entitlement; use: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="section-head">
      <div>
        <Mark tone={one.granted ? 'good' : 'idle'}>{one.granted ? t('use.granted') : t('use.notGranted')}</Mark>{' '}
        {one.text}
        <span className="muted small block">
          {[one.article, one.because, one.since && t('use.since', { day: formatDay(one.since) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {!one.granted && !!one.lacking?.length && (
          <ul className="plain small">
            {one.lacking.map((lacking) => (
              <li key={lacking.code}>{lacking.text}</li>
            ))}
          </ul>
        )}
      </div>
      <Button onClick={use} aria-label={t('use.recordOf', { text: one.text })}>
        {t('use.record')}
      </Button>
    </div>
  );
}
