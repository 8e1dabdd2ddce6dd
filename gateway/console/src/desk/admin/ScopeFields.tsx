import type { Role } from '@shared/session/session';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { scopeOf } from './accounts';

const LENGTHS = { division: 12, person: 64, uscc: 18 };

/** Where, or for whom, an account of a role acts. */
export function ScopeFields({ role }: { role: Role | undefined }) {
  const { t } = useTranslation();
  const fields = role ? scopeOf(role) : [];
  return fields.map((field) => (
    <Form.Item
      key={field}
      name={field}
      label={t(`account.scope.${field}`)}
      extra={fields.length > 1 ? t('account.oneOfBoth') : t(`account.hint.${field}`)}
      rules={fields.length > 1 ? [] : [{ required: true, whitespace: true, message: t(`account.missing.${field}`) }]}
    >
      <Input maxLength={LENGTHS[field]} autoComplete="off" spellCheck={false} />
    </Form.Item>
  ));
}
