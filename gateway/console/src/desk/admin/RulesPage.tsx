import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatDay, today } from '@shared/format';
import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';

type Schemas = components['schemas'];
type Rules = Schemas['RulesResponse'];
type Provision = Schemas['RulesResponseProvisionResponse'];
type Deadline = Schemas['Deadline'];

/** The rules that hold in a division on a day, as text, each with the article it rests on. */
export function RulesPage() {
  const { t } = useTranslation();
  const session = useSignedIn();
  const [query, setQuery] = useSearchParams();
  const division = query.get('division') ?? session.division ?? '';
  const on = query.get('on') ?? today();
  const rules = useQuery({
    queryKey: ['rules', division, on],
    enabled: division !== '',
    queryFn: async () => dataOf(await residence.GET('/api/rules', { params: { query: { division, on } } })),
  });
  return (
    <Page title={t('menu.rules')}>
      <Section title={t('rules.which')}>
        <Form
          layout="vertical"
          className="filters"
          requiredMark={false}
          initialValues={{ division, on }}
          onFinish={(chosen: { division: string; on: string }) =>
            setQuery({ division: chosen.division.trim(), on: chosen.on })
          }
        >
          <Form.Item
            name="division"
            label={t('rules.division')}
            rules={[{ required: true, pattern: /^\d{6}(\d{6})?$/, message: t('rules.divisionForm') }]}
          >
            <Input maxLength={12} inputMode="numeric" />
          </Form.Item>
          <Form.Item name="on" label={t('rules.on')} rules={[{ required: true, message: t('rules.onMissing') }]}>
            <Input type="date" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('rules.show')}
          </Button>
        </Form>
      </Section>
      {rules.isLoading && <Loading />}
      {rules.error && <Problem error={rules.error} retry={() => void rules.refetch()} />}
      {rules.data && <RuleText rules={rules.data} />}
    </Page>
  );
}

function RuleText({ rules }: { rules: Rules }) {
  const { t } = useTranslation();
  const { ruleSet, declarations, endorsement, procedure, points } = rules;
  return (
    <>
      <Section title={ruleSet?.title}>
        <Facts
          items={[
            [t('rules.id'), ruleSet?.id],
            [t('rules.version'), ruleSet?.version],
            [t('rules.from'), formatDay(ruleSet?.from)],
            [t('rules.until'), formatDay(ruleSet?.until)],
            [t('rules.holidays'), rules.holidaysAnnouncedThrough],
          ]}
        />
      </Section>
      <Section title={t('rules.deadlines')}>
        <Deadlines
          items={[
            ...Object.entries(declarations?.within ?? {}).map(([reason, deadline]): [string, Deadline] => [
              t(`rules.declare.${reason}`, { defaultValue: reason }),
              deadline,
            ]),
            [t('rules.change'), declarations?.change],
            [t('rules.hiring'), declarations?.hiring],
            [t('rules.subtenant'), declarations?.subtenant],
            [t('rules.dailyLet'), declarations?.dailyLet],
            [t('rules.foreigner'), declarations?.foreigner],
            [t('rules.decision'), rules.decision],
            [t('rules.extended'), procedure?.extended],
            [t('rules.writtenReasons'), procedure?.writtenReasons],
          ]}
        />
      </Section>
      <Provisions title={t('rules.grant')} items={rules.grant} />
      <Provisions title={t('rules.excluded')} items={rules.excluded} />
      <Provisions title={t('rules.keeping')} items={endorsement?.keeping} />
      <Provisions title={t('rules.endings')} items={rules.endings} />
      <Provisions title={t('rules.entitlements')} items={rules.entitlements} />
      <Provisions
        title={t('rules.exemptions')}
        items={declarations?.exemptions?.map(({ code, text, article }) => ({ code, text, article }) as Provision)}
      />
      {points && (
        <Section title={t('rules.points', { threshold: points.threshold })} extra={<Article text={points.article} />}>
          <ul className="list">
            {points.indicators?.map((one) => (
              <li key={one.code}>
                {one.text} <Article text={one.article} />
              </li>
            ))}
          </ul>
          {points.provenance && <p className="muted small">{points.provenance}</p>}
        </Section>
      )}
    </>
  );
}

function Deadlines({ items }: { items: [string, Deadline | undefined][] }) {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {items
        .filter((item): item is [string, Deadline] => !!item[1])
        .map(([name, { days, kind, until, article }]) => (
          <li key={name}>
            {name}: {until ? formatDay(until) : t(`rules.days.${kind}`, { count: days })} <Article text={article} />
          </li>
        ))}
    </ul>
  );
}

function Provisions({ title, items }: { title: string; items: Provision[] | undefined }) {
  if (!items?.length) return null;
  return (
    <Section title={title}>
      <ul className="list">
        {items.map((one) => (
          <li key={one.code}>
            {one.text} <Article text={one.article} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Article({ text }: { text: string | undefined }) {
  return text ? <span className="muted small">{text}</span> : null;
}
