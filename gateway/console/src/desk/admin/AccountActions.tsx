import { useChange } from '@shared/useChange';
import { useSignedIn } from '@shared/session/SessionContext';
import { App, Button, Dropdown, Form, Modal, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldErrors } from '../components/formErrors';
import { Problem } from '../components/Problem';
import { changeScope, resetAccount, revokeAccount, scopeOf, type Account, type Scope } from './accounts';
import { ScopeFields } from './ScopeFields';

const FIELDS = { division: 'division', person: 'person', uscc: 'uscc' };

/** What an administrator does with an account. Each step is asked for once more before it is done. */
export function AccountActions({ account, secret }: { account: Account; secret: (account: Account) => void }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { user } = useSignedIn();
  const [moving, setMoving] = useState(false);
  const reset = useChange((name: string, headers) => resetAccount(name, headers), secret);
  const revoke = useChange((name: string, headers) => revokeAccount(name, headers));
  const confirm = (what: 'reset' | 'revoke', go: () => void) =>
    modal.confirm({
      title: t(`account.ask.${what}`, { name: account.displayName }),
      content: t(`account.why.${what}`),
      okText: t(`account.do.${what}`),
      cancelText: t('common.cancel'),
      okButtonProps: { danger: what === 'revoke' },
      onOk: go,
    });
  const own = account.name === user;
  const menu: MenuProps['items'] = [
    ...(scopeOf(account.role).length > 0
      ? [{ key: 'scope', label: t('account.do.scope'), onClick: () => setMoving(true) }]
      : []),
    { key: 'reset', label: t('account.do.reset'), onClick: () => confirm('reset', () => reset.submit(account.name)) },
    ...(account.state === 'REVOKED' || own
      ? []
      : [
          {
            key: 'revoke',
            danger: true,
            label: t('account.do.revoke'),
            onClick: () => confirm('revoke', () => revoke.submit(account.name)),
          },
        ]),
  ];
  const error = reset.error ?? revoke.error;
  return (
    <>
      <Dropdown menu={{ items: menu }} trigger={['click']}>
        <Button aria-haspopup="menu" aria-label={t('account.change', { name: account.displayName })}>
          {t('account.changeShort')}
        </Button>
      </Dropdown>
      {error && <Problem error={error} />}
      <Modal
        open={moving}
        title={t('account.do.scope')}
        footer={null}
        onCancel={() => setMoving(false)}
        destroyOnHidden
      >
        <MoveForm account={account} done={() => setMoving(false)} />
      </Modal>
    </>
  );
}

function MoveForm({ account, done }: { account: Account; done: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Scope>();
  const change = useChange((scope: Scope) => changeScope(account.name, scope), done);
  const unshown = useFieldErrors(form, change.error, FIELDS);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ division: account.division, person: account.personId, uscc: account.uscc }}
      onFinish={(scope) => change.submit(filled(scope))}
    >
      <p>{t('account.why.scope')}</p>
      <ScopeFields role={account.role} />
      {!!change.error && unshown && <Problem error={change.error} />}
      <Button type="primary" htmlType="submit" loading={change.pending}>
        {t('account.do.scope')}
      </Button>
    </Form>
  );
}

function filled(scope: Scope): Scope {
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => typeof value === 'string' && value.trim()));
}
