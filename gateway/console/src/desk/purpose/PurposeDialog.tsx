import { setPurpose, usePurpose } from '@shared/purpose';
import { useSignedIn } from '@shared/session/SessionContext';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { purposesOf } from './purposes';
import { askPurpose, usePurposeAsked } from './usePurposeTask';

interface Answer {
  code: string;
  caseNumber?: string;
}

/** Asks once for a task why personal data is read; the answer stands in the record of each access. */
export function PurposeDialog() {
  const { t } = useTranslation();
  const { role } = useSignedIn();
  const open = usePurposeAsked();
  const purpose = usePurpose();
  const offered = purposesOf(role);
  const state = ({ code, caseNumber }: Answer) => {
    setPurpose({ code, caseNumber: caseNumber?.trim() || undefined });
    askPurpose(false);
  };
  return (
    <Modal open={open} title={t('purpose.title')} footer={null} onCancel={() => askPurpose(false)} destroyOnHidden>
      <p>{t('purpose.why')}</p>
      <Form<Answer> layout="vertical" onFinish={state} initialValues={{ code: offered[0], ...purpose }}>
        <Form.Item name="code" label={t('purpose.label')}>
          <Radio.Group
            className="choices"
            options={offered.map((code) => ({ value: code, label: t(`purpose.of.${code}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="caseNumber"
          label={t('purpose.case')}
          rules={[{ pattern: /^[\w./-]{0,64}$/, message: t('purpose.caseForm') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('purpose.state')}
        </Button>
      </Form>
    </Modal>
  );
}
