import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Page } from '../parts/Page';
import { plateCode } from './plateCode';

export function DoorEntryPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({
    initial: { code: '' },
    fields: ['code'],
    check: ({ code }) =>
      plateCode(code) ? [] : [{ field: 'code', message: t(code ? 'door.codeWrong' : 'door.codeMissing') }],
    send:
      async ({ code }) =>
      () =>
        void navigate(`/door/${plateCode(code)}`),
  });
  return (
    <Page title={t('door.entryTitle')} back="/">
      <p>{t('door.entryText')}</p>
      <Form form={form} submit={t('app.continue')} guard={false}>
        <TextField form={form} name="code" label={t('door.code')} hint={t('door.codeHint')} inputMode="text" />
      </Form>
    </Page>
  );
}
