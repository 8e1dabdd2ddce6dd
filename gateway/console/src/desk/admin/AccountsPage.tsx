import { formatInstant } from '@shared/format';
import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ListState } from '../components/ListState';
import { Mark, type Tone } from '../components/Mark';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { usePages } from '../components/usePages';
import { AccountActions } from './AccountActions';
import { AccountEvents } from './AccountEvents';
import { fetchAccounts, ROLES, type Account } from './accounts';
import { CodeForm } from './CodeForm';
import { NewAccountForm } from './NewAccountForm';

const TONES: Record<Account['state'], Tone> = {
  ACTIVE: 'good',
  PASSWORD_DUE: 'warning',
  LOCKED: 'warning',
  REVOKED: 'bad',
};

/** Accounts and their roles: found, made, reset, moved, revoked; and what happened to them. */
export function AccountsPage() {
  const { t } = useTranslation();
  const [query, setQuery] = useSearchParams();
  const role = query.get('role') ?? '';
  const division = query.get('division') ?? '';
  const [open, setOpen] = useState<'account' | 'code' | null>(null);
  const [secret, setSecret] = useState<Account | null>(null);
  const list = usePages<Account>(['accounts', role, division], true, (after) => fetchAccounts(role, division, after));
  const filter = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setQuery(next, { replace: true });
  };
  return (
    <Page
      title={t('menu.accounts')}
      actions={
        <>
          <Button type="primary" onClick={() => setOpen('account')}>
            {t('account.new')}
          </Button>
          <Button onClick={() => setOpen('code')}>{t('account.code')}</Button>
        </>
      }
    >
      {secret && <FirstPassword account={secret} done={() => setSecret(null)} />}
      <Section title={t('account.all')}>
        <Form layout="vertical" className="filters">
          <Form.Item label={t('account.role')} htmlFor="filter-role">
            <Select
              id="filter-role"
              value={role}
              onChange={(value: string) => filter('role', value)}
              options={['', ...ROLES].map((value) => ({
                value,
                label: value ? t(`role.${value}`) : t('account.everyRole'),
              }))}
            />
          </Form.Item>
          <Form.Item label={t('account.division')} htmlFor="filter-division">
            <Input
              id="filter-division"
              defaultValue={division}
              maxLength={12}
              inputMode="numeric"
              allowClear
              onPressEnter={(event) => filter('division', event.currentTarget.value.trim())}
              onBlur={(event) => filter('division', event.target.value.trim())}
            />
          </Form.Item>
        </Form>
        {list.items.length > 0 && <Accounts items={list.items} secret={setSecret} />}
        <ListState allowed list={list} empty={t('account.none')} />
      </Section>
      <AccountEvents />
      <Modal
        open={open === 'account'}
        title={t('account.new')}
        footer={null}
        onCancel={() => setOpen(null)}
        destroyOnHidden
      >
        <NewAccountForm
          done={(account) => {
            setOpen(null);
            setSecret(account);
          }}
        />
      </Modal>
      <Modal
        open={open === 'code'}
        title={t('account.code')}
        footer={null}
        onCancel={() => setOpen(null)}
        destroyOnHidden
      >
        <CodeForm />
      </Modal>
    </Page>
  );
}

/** The first password, which is shown this once. */
function FirstPassword({ account, done }: { account: Account; done: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      role="status"
      type="success"
      showIcon
      title={t('account.made', { name: account.name })}
      description={
        <>
          <p>
            {t('account.password')}: <strong className="digits">{account.password}</strong>
          </p>
          <p>{t('account.once')}</p>
        </>
      }
      action={<Button onClick={done}>{t('account.kept')}</Button>}
    />
  );
}

function Accounts({ items, secret }: { items: Account[]; secret: (account: Account) => void }) {
  const { t } = useTranslation();
  return (
    <Wide label={t('account.all')}>
      <table className="table">
        <thead>
          <tr>
            {['name', 'role', 'scope', 'state', 'lastSignIn', 'do'].map((column) => (
              <th key={column} scope="col">
                {t(`account.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((account) => (
            <tr key={account.name}>
              <td>
                <span className="block">{account.displayName}</span>
                <code className="muted small">{account.name}</code>
              </td>
              <td>{t(`role.${account.role}`)}</td>
              <td className="digits small">
                {account.division ?? account.personId ?? account.uscc ?? t('frame.everywhere')}
              </td>
              <td>
                <Mark tone={TONES[account.state]}>{t(`account.state.${account.state}`)}</Mark>
                {account.secondFactor && <span className="muted small block">{t('account.secondFactor')}</span>}
              </td>
              <td>{account.lastSignInAt ? formatInstant(account.lastSignInAt) : t('account.never')}</td>
              <td>
                <AccountActions account={account} secret={secret} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
