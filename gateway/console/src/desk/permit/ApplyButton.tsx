import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { useChange } from '@shared/useChange';
import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../components/Problem';

type Application = components['schemas']['ApplicationRequest'];
type Paper = components['schemas']['PaperRequest'];

const KINDS: Paper['kind'][] = [
  'PHOTO',
  'LEASE',
  'TITLE',
  'PURCHASE_CONTRACT',
  'LODGING_CERTIFICATE',
  'BUSINESS_LICENCE',
  'LABOUR_CONTRACT',
  'EMPLOYER_CERTIFICATE',
  'STUDENT_CARD',
  'SCHOOL_CERTIFICATE',
];

/** Takes an application for a residence permit, with the papers that were shown. */
export function ApplyButton({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const change = useChange(
    async (body: Application, headers) => dataOf(await residence.POST('/api/permits', { body, headers })),
    ({ permitId }) => void navigate(`/desk/permits/${permitId}`),
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('permit.apply')}
      </Button>
      <Modal open={open} title={t('permit.apply')} onCancel={() => setOpen(false)} footer={null}>
        <Form
          layout="vertical"
          initialValues={{ ground: 'EMPLOYMENT', evidence: [{ kind: 'PHOTO' }, {}] }}
          onFinish={({ ground, evidence }: Pick<Application, 'ground' | 'evidence'>) =>
            change.submit({ personId, ground, evidence })
          }
        >
          <Form.Item name="ground" label={t('permit.ground')}>
            <Radio.Group
              options={['EMPLOYMENT', 'HOUSING', 'SCHOOLING'].map((value) => ({ value, label: t(`ground.${value}`) }))}
            />
          </Form.Item>
          <Form.List name="evidence">
            {(fields, { add, remove }) => (
              <fieldset className="papers">
                <legend>{t('permit.papers')}</legend>
                {fields.map(({ key, name }) => (
                  <div key={key} className="paper">
                    <Form.Item name={[name, 'kind']} rules={required}>
                      <Select
                        aria-label={t('permit.paper')}
                        placeholder={t('permit.paper')}
                        options={KINDS.map((value) => ({ value, label: t(`evidence.${value}`) }))}
                      />
                    </Form.Item>
                    <Form.Item name={[name, 'reference']} rules={required}>
                      <Input
                        aria-label={t('permit.reference')}
                        placeholder={t('permit.reference')}
                        autoComplete="off"
                      />
                    </Form.Item>
                    <Button type="text" aria-label={t('permit.remove')} onClick={() => remove(name)}>
                      ×
                    </Button>
                  </div>
                ))}
                <Button onClick={() => add({})}>{t('permit.addPaper')}</Button>
              </fieldset>
            )}
          </Form.List>
          {change.error && <Problem error={change.error} />}
          <div className="form-end">
            <Button type="primary" htmlType="submit" loading={change.pending}>
              {t('permit.accept')}
            </Button>
          </div>
        </Form>
      </Modal>
    </>
  );
}
