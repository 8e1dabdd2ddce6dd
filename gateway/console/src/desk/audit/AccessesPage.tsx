import { ledger } from '@shared/api/client';
import type { components } from '@shared/api/generated/ledger';
import { dataOf } from '@shared/api/versioned';
import { formatInstant } from '@shared/format';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListState } from '../components/ListState';
import { Mark, type Tone } from '../components/Mark';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';

type Access = components['schemas']['AuditedAccessResponse'];

const TONES: Record<string, Tone> = { REFUSED: 'bad', UNMASKED: 'warning', EXPORTED: 'warning' };

/** What officials of the auditor's division looked at and changed, newest first, or all that concerns one person. */
export function AccessesPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const [person, setPerson] = useState('');
  const list = usePages<Access>(['accesses', person], allowed, async (after) =>
    dataOf(
      await ledger.GET('/api/accesses', {
        params: { query: { limit: 50, after, ...(person ? { person } : {}) } as never },
      }),
    ),
  );
  return (
    <Page title={t('menu.accesses')}>
      <Section title={t('audit.whom')}>
        <Form layout="vertical" onFinish={({ id }: { id?: string }) => setPerson(id?.trim() ?? '')}>
          <Form.Item name="id" label={t('audit.person')} extra={t('audit.personHint')}>
            <Input allowClear maxLength={64} autoComplete="off" spellCheck={false} />
          </Form.Item>
          <Button htmlType="submit" type="primary">
            {t('common.search')}
          </Button>
        </Form>
      </Section>
      <Section title={person ? t('audit.ofPerson') : t('audit.newest')}>
        {list.items.length > 0 && <Accesses items={list.items} />}
        <ListState allowed={allowed} list={list} empty={t('audit.none')} />
      </Section>
    </Page>
  );
}

function Accesses({ items }: { items: Access[] }) {
  const { t } = useTranslation();
  return (
    <Wide label={t('menu.accesses')}>
      <table className="table">
        <thead>
          <tr>
            {['at', 'who', 'action', 'what', 'purpose', 'persons', 'seq'].map((column) => (
              <th key={column} scope="col">
                {t(`audit.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((access) => (
            <tr key={access.seq}>
              <td>{formatInstant(access.at)}</td>
              <td>
                <span className="block">{access.subject}</span>
                <span className="muted small">
                  {t(`role.${access.role}`, { defaultValue: access.role })} · {access.division}
                </span>
              </td>
              <td>
                <Mark tone={TONES[access.action ?? ''] ?? 'idle'}>
                  {t(`audit.action.${access.action}`, { defaultValue: access.action })}
                </Mark>
              </td>
              <td>
                <span className="block">{access.resource}</span>
                {!!access.fields?.length && <span className="muted small">{access.fields.join(', ')}</span>}
              </td>
              <td>
                <span className="block">{t(`purpose.of.${access.purpose}`, { defaultValue: access.purpose })}</span>
                {access.caseNumber && <span className="muted small">{access.caseNumber}</span>}
              </td>
              <td>
                {(access.persons?.length ?? 0) > 0
                  ? access.persons?.map((id) => (
                      <code className="block small" key={id}>
                        {id}
                      </code>
                    ))
                  : access.personCount}
              </td>
              <td className="digits">{access.seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
