import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { today } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Input, Progress, Radio } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { useLeaveWarning } from '../components/useLeaveWarning';
import { usePurposeTask } from '../purpose/usePurposeTask';
import { useGoOn } from './useGoOn';
import './housing.css';

type InspectionRequest = components['schemas']['InspectionRequest'];
type Result = InspectionRequest['items'][number]['result'];
type CheckItem = NonNullable<components['schemas']['ChecklistResponse']['items']>[number];

interface Checked {
  result?: Result;
  note?: string;
}

/** An inspection on the spot: one big answer a question, a note where something is wrong. */
export function InspectPage() {
  const { t } = useTranslation();
  const { dwellingCode = '' } = useParams();
  usePurposeTask();
  const [on, setOn] = useState(today());
  const [checked, setChecked] = useState<Record<string, Checked>>({});
  const [tried, setTried] = useState(false);
  const home = useQuery({
    queryKey: ['home', dwellingCode],
    queryFn: async () =>
      dataOf(await housing.GET('/api/dwellings/{dwellingCode}', { params: { path: { dwellingCode } } })),
  });
  const division = home.data?.division;
  const list = useQuery({
    queryKey: ['checklist', division, on],
    enabled: !!division,
    queryFn: async () =>
      dataOf(
        await housing.GET('/api/inspection-checklists', { params: { query: { division: division!, on } } } as never),
      ) as components['schemas']['ChecklistResponse'],
  });
  const change = useChange(async (body: InspectionRequest, headers) =>
    dataOf(
      await housing.POST('/api/dwellings/{dwellingCode}/inspections', {
        params: { path: { dwellingCode } },
        body,
        headers,
      }),
    ),
  );
  useLeaveWarning(Object.keys(checked).length > 0 && !change.result);
  useGoOn(change.result, () => `/desk/dwellings/${dwellingCode}`);

  const items = list.data?.items ?? [];
  const answered = items.filter(({ item }) => checked[item!]?.result).length;
  const wrong = (item: string) => {
    const { result, note } = checked[item] ?? {};
    if (!result) return t('inspect.answer');
    return result === 'FAIL' && !note?.trim() ? t('inspect.noteNeeded') : undefined;
  };
  const missing = items.filter(({ item }) => wrong(item!));
  const send = () => {
    setTried(true);
    if (missing.length > 0) return document.getElementById(`check-${missing[0]!.item}`)?.focus();
    change.submit({
      on,
      items: items.map(({ item, kind }) => ({
        item,
        kind: kind!,
        result: checked[item!]!.result!,
        note: checked[item!]!.note?.trim() || undefined,
      })),
    });
  };
  return (
    <Page title={t('inspect.title')}>
      {(home.isPending || list.isLoading) && <Loading />}
      {home.isError && <Problem error={home.error} retry={() => void home.refetch()} />}
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {items.length > 0 && (
        <>
          <Section title={home.data?.address}>
            <label htmlFor="inspected-on">{t('inspect.on')}</label>{' '}
            <DatePicker
              id="inspected-on"
              allowClear={false}
              value={dayjs(on)}
              disabledDate={(day) => day.isAfter(dayjs(today()), 'day')}
              onChange={(day) => day && setOn(day.format('YYYY-MM-DD'))}
            />
            <Progress
              percent={Math.floor((100 * answered) / items.length)}
              format={() => `${answered} / ${items.length}`}
              aria-label={t('inspect.progress')}
            />
          </Section>
          <ul className="checklist">
            {items.map((item) => (
              <Check
                key={item.item}
                item={item}
                value={checked[item.item!] ?? {}}
                error={tried ? wrong(item.item!) : undefined}
                change={(value) => setChecked({ ...checked, [item.item!]: value })}
              />
            ))}
          </ul>
          <div className="form-end">
            {tried && missing.length > 0 && (
              <Alert role="alert" type="error" showIcon title={t('inspect.missing', { count: missing.length })} />
            )}
            {change.error && <Problem error={change.error} />}
            <Button type="primary" size="large" loading={change.pending} onClick={send}>
              {t('inspect.send')}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

const RESULTS: Result[] = ['PASS', 'FAIL', 'NOT_APPLICABLE'];

interface CheckProps {
  item: CheckItem;
  value: Checked;
  error?: string;
  change: (value: Checked) => void;
}

function Check({ item: { item, kind, text, severity }, value, error, change }: CheckProps) {
  const { t } = useTranslation();
  return (
    <li data-wrong={error ? true : undefined}>
      <fieldset id={`check-${item}`} tabIndex={-1} aria-describedby={error && `wrong-${item}`}>
        <legend>
          {text}{' '}
          <span className="muted small">
            {t(`hazard.${kind}`)} · {t(`severity.${severity}`)}
          </span>
        </legend>
        <Radio.Group
          name={`result-${item}`}
          size="large"
          optionType="button"
          buttonStyle="solid"
          value={value.result}
          onChange={(event) => change({ ...value, result: event.target.value as Result })}
          options={RESULTS.map((result) => ({ value: result, label: t(`result.${result}`) }))}
        />
      </fieldset>
      {value.result === 'FAIL' && (
        <Input.TextArea
          aria-label={t('inspect.note', { item: text })}
          placeholder={t('inspect.noteHint')}
          value={value.note}
          maxLength={500}
          autoSize={{ minRows: 2 }}
          onChange={(event) => change({ ...value, note: event.target.value })}
        />
      )}
      {error && (
        <span id={`wrong-${item}`} className="bad">
          {error}
        </span>
      )}
    </li>
  );
}
