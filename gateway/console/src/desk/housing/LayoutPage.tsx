import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { formatNumber } from '@shared/format';
import { useChange } from '@shared/useChange';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFieldErrors } from '../components/formErrors';
import { Loading } from '../components/Loading';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { useLeaveWarning } from '../components/useLeaveWarning';
import { useBuilding } from './building';
import { Picture } from './Picture';
import { useGoOn } from './useGoOn';
import './housing.css';

type LayoutRequest = components['schemas']['LayoutRequest'];
type Fields = Omit<LayoutRequest, 'skipFloors'> & { skip?: string };

const NUMBERINGS = ['FLOOR_NUMBER', 'FLOOR_LETTER', 'UNIT_PREFIX', 'SEQUENTIAL'];
const USES = ['RESIDENTIAL', 'DORMITORY', 'SHOP', 'OFFICE', 'OTHER'];
const FIELDS = Object.fromEntries(
  ['floors', 'units', 'homes', 'basements', 'numbering', 'use', 'area', 'rooms', 'through']
    .map((field) => [field, field])
    .concat([['skipFloors', 'skip']]),
);

function requestOf({ skip, ...fields }: Fields): LayoutRequest {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
  const skipFloors = skip?.split(/[\s,，、]+/).filter(Boolean);
  return { ...given, ...(skipFloors?.length ? { skipFloors } : {}) } as LayoutRequest;
}

/** The rooms of a whole building at once: described in numbers, drawn at once, saved when the drawing is right. */
export function LayoutPage() {
  const { t } = useTranslation();
  const { buildingCode = '' } = useParams();
  const found = useBuilding(buildingCode);
  const building = found.data?.data;
  return (
    <Page title={t('building.layoutOf', { building: building?.text ?? buildingCode })}>
      {found.isPending && <Loading />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {building && <LayoutForm buildingCode={buildingCode} floors={building.floors} />}
    </Page>
  );
}

function LayoutForm({ buildingCode, floors = 6 }: { buildingCode: string; floors?: number }) {
  const { t } = useTranslation();
  const initial: Fields = { floors, units: 1, homes: 2, numbering: 'FLOOR_NUMBER', use: 'RESIDENTIAL' };
  const [form] = Form.useForm<Fields>();
  const [touched, setTouched] = useState(false);
  const [asked, setAsked] = useState<LayoutRequest>(() => requestOf(initial));
  const preview = useQuery({
    queryKey: ['layout', buildingCode, asked],
    enabled: !!asked.floors && !!asked.homes,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) =>
      dataOf(
        await housing.POST('/api/buildings/{buildingCode}/layout/preview', {
          params: { path: { buildingCode } },
          body: asked,
          signal,
        }),
      ),
  });
  const change = useChange(async (body: LayoutRequest, headers) =>
    dataOf(
      await housing.POST('/api/buildings/{buildingCode}/layout', {
        params: { path: { buildingCode } },
        body,
        headers,
      }),
    ),
  );
  useLeaveWarning(touched && !change.result);
  useGoOn(change.result, () => `/desk/buildings/${buildingCode}`);
  const error = change.error ?? preview.error;
  const unplaced = useFieldErrors(form, error, FIELDS);
  const update = () => {
    setTouched(true);
    change.reset();
    setAsked(requestOf(form.getFieldsValue()));
  };
  const fresh = preview.data?.fresh ?? 0;
  const options = (values: string[], texts: string) =>
    values.map((value) => ({ value, label: t(`${texts}.${value}`) }));
  const number = (name: keyof Fields, max: number, min = 1) => (
    <Form.Item name={name} label={t(`layout.${name}`)}>
      <InputNumber min={min} max={max} precision={name === 'area' ? 2 : 0} className="wide" />
    </Form.Item>
  );
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      onValuesChange={update}
      onFinish={(fields) => change.submit(requestOf(fields))}
      initialValues={initial}
    >
      <Section title={t('layout.describe')}>
        <div className="number-row">
          {number('floors', 150)}
          {number('units', 50)}
          {number('homes', 100)}
          {number('basements', 10, 0)}
        </div>
        <Form.Item name="numbering" label={t('layout.numbering')}>
          <Radio.Group options={options(NUMBERINGS, 'numbering')} className="choices" />
        </Form.Item>
        <div className="number-row">
          <Form.Item name="use" label={t('layout.use')}>
            <Select options={options(USES, 'use')} />
          </Form.Item>
          {number('area', 10_000)}
          {number('rooms', 50)}
          <Form.Item name="skip" label={t('layout.skip')} extra={t('layout.skipHint')}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="through" valuePropName="checked" extra={t('layout.throughHint')}>
          <Checkbox>{t('layout.through')}</Checkbox>
        </Form.Item>
      </Section>
      <Section
        title={t('layout.preview')}
        extra={
          <span className="muted" role="status">
            {preview.data && t('layout.count', { rooms: formatNumber(preview.data.rooms), fresh: formatNumber(fresh) })}
          </span>
        }
      >
        {preview.isLoading && <Loading />}
        {preview.data && !error && (
          <Picture
            label={t('layout.preview')}
            homes={(preview.data.items ?? []).map((home) => ({
              ...home,
              state: home.dwellingCode ? 'CODED' : 'NEW',
            }))}
          />
        )}
        {error && !unplaced && <p className="bad">{t('layout.mend')}</p>}
      </Section>
      <div className="form-end">
        {error && unplaced && <Problem error={error} />}
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={change.pending}
          disabled={fresh === 0 || preview.isFetching || !!preview.error}
        >
          {t('layout.save', { count: fresh })}
        </Button>
      </div>
    </Form>
  );
}
