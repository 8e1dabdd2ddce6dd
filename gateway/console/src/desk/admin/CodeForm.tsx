import { formatInstant } from '@shared/format';
import type { Role } from '@shared/session/session';
import { useChange } from '@shared/useChange';
import { Alert, Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../components/formErrors';
import { Problem } from '../components/Problem';
import { issueCode, WITH_CODE, type Scope } from './accounts';
import { ScopeFields } from './ScopeFields';

const FIELDS = { role: 'role', person: 'person', uscc: 'uscc' };

/** A code with which somebody opens an account, or chooses a new password for the one they have. */
export function CodeForm() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Scope & { role: Role }>();
  const role = Form.useWatch('role', form);
  const change = useChange((code: Scope & { role: Role }, headers) => issueCode(code, headers));
  const unshown = useFieldErrors(form, change.error, FIELDS);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ role: 'resident' }}
      onFinish={(code) => change.submit(code)}
    >
      <p>{t('account.codeWhy')}</p>
      <Form.Item name="role" label={t('account.role')}>
        <Radio.Group options={WITH_CODE.map((value) => ({ value, label: t(`role.${value}`) }))} />
      </Form.Item>
      <ScopeFields role={role} />
      {!!change.error && unshown && <Problem error={change.error} />}
      {change.result && (
        <Alert
          role="status"
          type="success"
          showIcon
          className="form-note"
          title={<strong className="digits">{change.result.code}</strong>}
          description={t('account.codeUntil', { at: formatInstant(change.result.expiresAt) })}
        />
      )}
      <Button type="primary" htmlType="submit" loading={change.pending}>
        {t('account.code')}
      </Button>
    </Form>
  );
}
