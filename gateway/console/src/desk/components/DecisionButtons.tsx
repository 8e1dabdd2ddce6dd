import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';

interface Props {
  accept: string;
  refuse: string;
  change: {
    submit: (decision: { accepted: boolean; reason: string }) => void;
    pending: boolean;
    error: unknown;
    reset: () => void;
  };
}

/** Two ways to decide, each with its reasons, which the person is told. */
export function DecisionButtons({ accept, refuse, change }: Props) {
  const { t } = useTranslation();
  const [accepted, setAccepted] = useState<boolean>();
  const title = accepted ? accept : refuse;
  const close = () => {
    change.reset();
    setAccepted(undefined);
  };
  return (
    <div className="actions">
      <Button type="primary" onClick={() => setAccepted(true)}>
        {accept}
      </Button>
      <Button onClick={() => setAccepted(false)}>{refuse}</Button>
      <Modal open={accepted !== undefined} title={title} footer={null} onCancel={close} destroyOnHidden>
        <Form
          layout="vertical"
          onFinish={({ reason }: { reason: string }) => change.submit({ accepted: accepted === true, reason: reason.trim() })}
        >
          <Form.Item name="reason" label={t('permit.reason')} rules={[{ required: true, message: t('form.required') }]}>
            <Input.TextArea maxLength={500} showCount rows={4} />
          </Form.Item>
          {change.error ? <Problem error={change.error} /> : null}
          <div className="form-end">
            <Button type="primary" htmlType="submit" loading={change.pending}>
              {title}
            </Button>
          </div>
        </Form>
      </Modal>
    </div>
  );
}
