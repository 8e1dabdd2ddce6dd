import type { components } from '@shared/api/generated/residence';
import { asProblem } from '@shared/api/problem';
import { useChange } from '@shared/useChange';
import { useSignedIn } from '@shared/session/SessionContext';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../components/Problem';
import { ACTIONS, actionsIn, type PermitAction } from './permitActions';

type Permit = components['schemas']['PermitResponse'];

interface Props {
  permit: Permit;
  etag: string;
  reload: () => void;
}

/** What may be done with the permit in its state. Each step is confirmed once, and names the version that was read. */
export function PermitActions({ permit, etag, reload }: Props) {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<PermitAction>();
  const change = useChange(
    ({ action, text }: { action: PermitAction; text: string }, headers) =>
      ACTIONS[action].send(permit.permitId!, text, { ...headers, 'If-Match': etag }),
    (_result, { action }) => {
      setChosen(undefined);
      void message.success(t(`permit.done.${action}`));
    },
  );
  const stale = change.error !== null && asProblem(change.error).stale;
  const close = () => {
    if (stale) reload();
    change.reset();
    setChosen(undefined);
  };
  return (
    <div className="actions no-print">
      {actionsIn(permit.status, role).map((action) => (
        <Button key={action} danger={ACTIONS[action].grave} onClick={() => setChosen(action)}>
          {t(`permit.do.${action}`)}
        </Button>
      ))}
      <Modal
        open={chosen !== undefined}
        title={chosen && t(`permit.do.${chosen}`)}
        footer={null}
        onCancel={close}
        destroyOnHidden
      >
        {chosen && (
          <Form
            layout="vertical"
            onFinish={({ text }: { text?: string }) => change.submit({ action: chosen, text: text?.trim() ?? '' })}
          >
            <p>{t(`permit.means.${chosen}`)}</p>
            {ACTIONS[chosen].asks === 'text' && (
              <Form.Item
                name="text"
                label={t('permit.reason')}
                rules={[{ required: true, message: t('form.required') }]}
              >
                <Input.TextArea maxLength={500} showCount rows={4} />
              </Form.Item>
            )}
            {ACTIONS[chosen].asks === 'replacement' && (
              <Form.Item
                name="text"
                label={t('permit.reason')}
                rules={[{ required: true, message: t('form.required') }]}
              >
                <Select
                  options={['LOST', 'DAMAGED', 'DATA_CHANGED'].map((value) => ({
                    value,
                    label: t(`permit.replacement.${value}`),
                  }))}
                />
              </Form.Item>
            )}
            {change.error && (
              <Problem error={change.error} retry={stale ? close : undefined} retryLabel={t('permit.reload')} />
            )}
            <div className="form-end">
              <Button
                type="primary"
                danger={ACTIONS[chosen].grave}
                htmlType="submit"
                loading={change.pending}
                disabled={stale}
              >
                {t(`permit.do.${chosen}`)}
              </Button>
            </div>
          </Form>
        )}
      </Modal>
    </div>
  );
}
