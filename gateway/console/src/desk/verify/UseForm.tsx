import type { components } from '@shared/api/generated/residence';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../components/formErrors';
import { Problem } from '../components/Problem';
import { useLeaveWarning } from '../components/useLeaveWarning';

export type Grant = components['schemas']['EntitlementUseRequest'];

interface Props {
  code: string;
  day: string;
  change: { submit: (grant: Grant) => void; pending: boolean; error: unknown };
  cancel: () => void;
}

const FIELDS = { agency: 'agency', on: 'on', reference: 'reference' };

/** What an agency granted, on which day, under which reference of its own. */
export function UseForm({ code, day, change, cancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Omit<Grant, 'code'>>();
  const typed = Form.useWatch('reference', form);
  const unshown = useFieldErrors(form, change.error, FIELDS);
  useLeaveWarning(!!typed && !change.pending);
  const required = (field: string) => [{ required: true, whitespace: true, message: t(`use.missing.${field}`) }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ on: day }}
      onFinish={(values) => change.submit({ ...values, code })}
    >
      <Form.Item name="agency" label={t('use.agency')} rules={required('agency')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="on" label={t('use.on')} rules={required('on')}>
        <Input type="date" max={day} />
      </Form.Item>
      <Form.Item
        name="reference"
        label={t('use.reference')}
        extra={t('use.referenceHint')}
        rules={required('reference')}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {!!change.error && unshown && <Problem error={change.error} />}
      <p className="actions">
        <Button type="primary" htmlType="submit" loading={change.pending}>
          {t('use.send')}
        </Button>
        <Button onClick={cancel}>{t('common.cancel')}</Button>
      </p>
    </Form>
  );
}
