import { housing } from '@shared/api/client';
import type { components } from '@shared/api/generated/housing';
import { dataOf } from '@shared/api/versioned';
import { useChange } from '@shared/useChange';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFieldErrors } from '../components/formErrors';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { useLeaveWarning } from '../components/useLeaveWarning';
import { CommunityPicker } from './CommunityPicker';
import { useGrids } from './divisions';
import { useGoOn } from './useGoOn';
import './housing.css';

type BuildingRequest = components['schemas']['BuildingRequest'];

interface Fields {
  community: string;
  gridNumber: string;
  road?: string;
  roadNumber?: string;
  estate?: string;
  building?: string;
  floors?: number;
  structure?: string;
}

const FIELDS = {
  grid: 'gridNumber',
  'address.road': 'road',
  'address.roadNumber': 'roadNumber',
  'address.estate': 'estate',
  'address.building': 'building',
  floors: 'floors',
  structure: 'structure',
};
const STRUCTURES = ['砖混', '框架', '剪力墙', '砖木', '钢'];

/** Codes a building; what the address that was looked for says already is filled in. */
export function CodeBuildingPage() {
  const { t } = useTranslation();
  const known = (useLocation().state as { elements?: Record<string, string> } | null)?.elements ?? {};
  const [form] = Form.useForm<Fields>();
  const [touched, setTouched] = useState(false);
  const change = useChange(async (body: BuildingRequest, headers) =>
    dataOf(await housing.POST('/api/buildings', { body, headers })),
  );
  useLeaveWarning(touched && !change.result);
  useGoOn(change.result, ({ buildingCode }) => `/desk/buildings/${buildingCode}`);
  const unplaced = useFieldErrors(form, change.error, FIELDS);
  const community = Form.useWatch('community', form);
  const grids = useGrids(community);
  const required = [{ required: true, message: t('form.required') }];
  const send = ({ community: within, gridNumber, floors, structure, ...address }: Fields) =>
    change.submit({
      grid: `${within}${gridNumber}`,
      address: Object.fromEntries(Object.entries(address).filter(([, value]) => value)),
      floors: floors ?? undefined,
      structure: structure || undefined,
    });
  return (
    <Page title={t('building.codeNew')}>
      <Form<Fields>
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => setTouched(true)}
        onFinish={send}
        initialValues={{
          road: known['road'],
          roadNumber: known['roadNumber'],
          estate: known['estate'],
          building: known['building'],
        }}
      >
        <div className="columns">
          <Section title={t('building.where')}>
            <Form.Item name="community" label={t('building.community')} rules={required}>
              <CommunityPicker />
            </Form.Item>
            <Form.Item
              name="gridNumber"
              label={t('building.grid')}
              extra={
                grids.length > 0
                  ? t('building.gridsKnown', { grids: grids.map(({ grid }) => grid?.slice(-2)).join('、') })
                  : t('building.gridHint')
              }
              rules={[...required, { pattern: /^\d{2}$/, message: t('building.gridForm') }]}
            >
              <Input className="digits" inputMode="numeric" maxLength={2} />
            </Form.Item>
            <Form.Item name="road" label={t('address.road')} rules={required}>
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name="roadNumber" label={t('address.roadNumber')} extra={t('building.roadNumberHint')}>
              <Input maxLength={20} />
            </Form.Item>
            <Form.Item name="estate" label={t('address.estate')}>
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name="building" label={t('address.building')} extra={t('building.buildingHint')}>
              <Input maxLength={20} />
            </Form.Item>
          </Section>
          <Section title={t('building.what')}>
            <Form.Item name="floors" label={t('building.floors')}>
              <InputNumber min={1} max={150} precision={0} />
            </Form.Item>
            <Form.Item name="structure" label={t('building.structure')}>
              <Select allowClear options={STRUCTURES.map((value) => ({ value, label: t(`structure.${value}`) }))} />
            </Form.Item>
            <p className="muted small">{t('building.next')}</p>
          </Section>
        </div>
        <div className="form-end">
          {change.error && unplaced && <Problem error={change.error} />}
          <Button type="primary" size="large" htmlType="submit" loading={change.pending}>
            {t('building.code')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
