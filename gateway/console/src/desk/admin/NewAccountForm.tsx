import { useChange } from '@shared/useChange';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../components/formErrors';
import { Problem } from '../components/Problem';
import { createAccount, ROLES, type Account, type NewAccount } from './accounts';
import { ScopeFields } from './ScopeFields';

const FIELDS = {
  name: 'name',
  displayName: 'displayName',
  role: 'role',
  division: 'division',
  person: 'person',
  uscc: 'uscc',
};

export function NewAccountForm({ done }: { done: (account: Account) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewAccount>();
  const role = Form.useWatch('role', form);
  const change = useChange((account: NewAccount, headers) => createAccount(account, headers), done);
  const unshown = useFieldErrors(form, change.error, FIELDS);
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(account) => change.submit(account)}>
      <Form.Item name="role" label={t('account.role')} rules={[{ required: true, message: t('account.missing.role') }]}>
        <Select options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('account.name')}
        extra={t('account.hint.name')}
        rules={[
          { required: true, message: t('account.missing.name') },
          { pattern: /^[a-z0-9][a-z0-9._-]{2,63}$/, message: t('account.hint.name') },
        ]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} />
      </Form.Item>
      <Form.Item name="displayName" label={t('account.displayName')}>
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <ScopeFields role={role} />
      {!!change.error && unshown && <Problem error={change.error} />}
      <Button type="primary" htmlType="submit" loading={change.pending}>
        {t('account.new')}
      </Button>
    </Form>
  );
}
