import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatInstant } from '@shared/format';
import { hasCamera, readCodeFile } from '@shared/scan/codes';
import { useCamera } from '@shared/scan/useCamera';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '../components/Facts';
import { Page } from '../components/Page';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';

type Outcome = components['schemas']['Verification'];
type Trouble = 'camera' | 'noCode' | 'unreadable';

/** Checks what somebody shows: by camera, from a picture or file, or pasted. Nothing is kept. */
export function VerifyPage() {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ credential: string }>();
  const [camera, setCamera] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const check = useMutation({
    mutationFn: async (credential: string) => dataOf(await residence.POST('/api/verify', { body: { credential } })),
  });
  const take = (text: string) => {
    setCamera(false);
    setTrouble(null);
    form.setFieldValue('credential', text);
    check.mutate(text);
  };
  const open = async (file: File) => {
    setTrouble(null);
    const text = await readCodeFile(file).catch(() => null);
    if (text) take(text);
    else setTrouble(text === null ? 'unreadable' : 'noCode');
  };
  return (
    <Page title={t('menu.verify')}>
      <Section title={t('verify.show')}>
        <p>{t('verify.how')}</p>
        <p className="actions">
          {hasCamera() && !camera && (
            <Button
              onClick={() => {
                setTrouble(null);
                setCamera(true);
              }}
            >
              {t('verify.camera')}
            </Button>
          )}
          <Upload
            accept="image/*,.txt"
            showUploadList={false}
            beforeUpload={(file) => {
              void open(file);
              return false;
            }}
          >
            <Button>{t('verify.file')}</Button>
          </Upload>
        </p>
        {camera && (
          <Camera
            found={take}
            cancel={() => setCamera(false)}
            failed={() => {
              setCamera(false);
              setTrouble('camera');
            }}
          />
        )}
        {trouble && <Alert role="alert" type="warning" showIcon title={t(`verify.trouble.${trouble}`)} />}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ credential }) => check.mutate(credential.trim())}
        >
          <Form.Item
            name="credential"
            label={t('verify.text')}
            rules={[{ required: true, whitespace: true, message: t('verify.missing') }]}
          >
            <Input.TextArea rows={4} maxLength={8000} spellCheck={false} autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={check.isPending}>
            {t('verify.check')}
          </Button>
        </Form>
      </Section>
      <div aria-live="polite">
        {check.error && <Problem error={check.error} retry={() => check.mutate(check.variables)} />}
        {check.data && !check.isPending && <Verdict outcome={check.data} />}
      </div>
    </Page>
  );
}

function Camera({ found, cancel, failed }: { found: (text: string) => void; cancel: () => void; failed: () => void }) {
  const { t } = useTranslation();
  const video = useCamera(found, failed);
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t('verify.picture')} />
      <Button onClick={cancel}>{t('common.cancel')}</Button>
    </div>
  );
}

function Verdict({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const shown = Object.entries(outcome.shown ?? {});
  return (
    <Section title={t('verify.outcome')}>
      <Alert
        type={outcome.valid ? 'success' : 'error'}
        showIcon
        title={outcome.valid ? t('verify.valid') : t('verify.invalid')}
        description={t(`verify.status.${outcome.status}`)}
      />
      <Facts
        items={[
          ...shown.map(([name, value]): [string, string] => [
            t(`verify.shown.${name}`, { defaultValue: name }),
            typeof value === 'boolean' ? t(value ? 'verify.yes' : 'verify.no') : String(value),
          ]),
          [t('verify.city'), outcome.city],
          [t('verify.at'), formatInstant(outcome.checkedAt)],
        ]}
      />
      {outcome.valid && (
        <p>
          <Link to="/desk/entitlements">{t('verify.next')}</Link>
        </p>
      )}
    </Section>
  );
}
