import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { residence } from '@shared/api/client';
import { hasCamera } from '@shared/scan/codes';
import { read } from '../app/api';
import { moment } from '../app/formats';
import { Summary, Tag } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Page } from '../parts/Page';
import { CodeCamera } from './CodeCamera';

interface Outcome {
  valid: boolean;
  status: string;
  checkedAt: string;
}

/** Anybody checks a credential: whether it is genuine and the permit in use, and nothing else. */
export function CheckPage() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [camera, setCamera] = useState(false);
  const form = useForm({
    initial: { credential: '' },
    fields: ['credential'],
    check: ({ credential }) => (credential.trim() ? [] : [{ field: 'credential', message: t('check.missing') }]),
    send: async ({ credential }) => {
      setOutcome(null);
      setOutcome((await read(residence.POST('/api/verify', { body: { credential: credential.trim() } }))) as Outcome);
    },
  });
  return (
    <Page title={t('check.title')} back="/">
      <p>{t('check.text')}</p>
      {outcome && (
        <div className="verdict" role="status">
          <Tag tone={outcome.valid ? 'good' : 'bad'}>{outcome.valid ? t('check.valid') : t('check.invalid')}</Tag>
          <p>{t(`check.status.${outcome.status}`)}</p>
          <Summary rows={[[t('check.at'), moment(outcome.checkedAt)]]} />
        </div>
      )}
      {camera && (
        <CodeCamera
          found={(text) => {
            setCamera(false);
            form.set('credential', text);
          }}
          failed={() => setCamera(false)}
        />
      )}
      {!camera && hasCamera() && (
        <button type="button" className="button secondary" onClick={() => setCamera(true)}>
          {t('check.scan')}
        </button>
      )}
      <Form form={form} submit={t('check.submit')} guard={false}>
        <TextField form={form} name="credential" label={t('check.credential')} hint={t('check.hint')} lines={5} />
      </Form>
    </Page>
  );
}
