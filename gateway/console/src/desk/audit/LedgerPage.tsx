import { asProblem } from '@shared/api/problem';
import { formatInstant, formatNumber } from '@shared/format';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../components/Mark';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { checkHeads, copiesIn, type CheckedHead } from './checkLedger';
import { canVerify } from './heads';
import { StoredEntries } from './StoredEntries';

interface Check {
  state: 'RUNNING' | 'DONE' | 'IMPOSSIBLE' | 'FAILED';
  heads: CheckedHead[];
  error?: unknown;
}

/** Checks the ledger from its published heads, in this browser: nobody's word is taken for it but the mathematics. */
export function LedgerPage() {
  const { t } = useTranslation();
  const [check, setCheck] = useState<Check | null>(null);
  const [copied, setCopied] = useState('');

  const run = async () => {
    if (!(await canVerify())) {
      setCheck({ state: 'IMPOSSIBLE', heads: [] });
      return;
    }
    const heads: CheckedHead[] = [];
    setCheck({ state: 'RUNNING', heads });
    try {
      await checkHeads(copiesIn(copied), (head) => {
        heads.push(head);
        setCheck({ state: 'RUNNING', heads: [...heads] });
      });
      setCheck({ state: 'DONE', heads });
    } catch (error) {
      setCheck({ state: 'FAILED', heads, error: asProblem(error) });
    }
  };

  return (
    <Page title={t('menu.ledger')}>
      <Section title={t('ledger.heads')}>
        <p>{t('ledger.why')}</p>
        <Form layout="vertical" onFinish={() => void run()}>
          <Form.Item label={t('ledger.copied')} htmlFor="copied" extra={t('ledger.copiedHint')}>
            <Input.TextArea
              id="copied"
              rows={4}
              value={copied}
              spellCheck={false}
              onChange={(event) => setCopied(event.target.value)}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={check?.state === 'RUNNING'}>
            {t('ledger.check')}
          </Button>
        </Form>
        <div aria-live="polite">
          {check && <Verdict check={check} retry={() => void run()} />}
          {!!check?.heads.length && <Heads heads={check.heads} />}
        </div>
      </Section>
      <StoredEntries />
    </Page>
  );
}

function Verdict({ check, retry }: { check: Check; retry: () => void }) {
  const { t } = useTranslation();
  if (check.state === 'FAILED') return <Problem error={check.error} retry={retry} />;
  if (check.state === 'IMPOSSIBLE') return <Alert type="warning" showIcon title={t('ledger.impossible')} />;
  if (check.state === 'RUNNING') return <p>{t('ledger.running', { count: check.heads.length })}</p>;
  if (check.heads.length === 0) return <Alert type="info" showIcon title={t('ledger.noHeads')} />;
  const wrong = check.heads.filter(({ finding }) => finding !== 'SOUND').length;
  return wrong === 0 ? (
    <Alert type="success" showIcon title={t('ledger.sound', { count: check.heads.length })} />
  ) : (
    <Alert type="error" showIcon role="alert" title={t('ledger.wrong', { count: wrong })} />
  );
}

function Heads({ heads }: { heads: CheckedHead[] }) {
  const { t } = useTranslation();
  return (
    <Wide label={t('ledger.heads')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('ledger.entries')}</th>
            <th scope="col">{t('ledger.signedAt')}</th>
            <th scope="col">{t('ledger.from')}</th>
            <th scope="col">{t('ledger.found')}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((head, at) => (
            <tr key={at}>
              <td className="digits">{formatNumber(head.size)}</td>
              <td>{formatInstant(head.at)}</td>
              <td>{head.copied ? t('ledger.yourCopy') : t('ledger.registry')}</td>
              <td>
                <Mark tone={head.finding === 'SOUND' ? 'good' : 'bad'}>{t(`ledger.finding.${head.finding}`)}</Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
