import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { Done } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField, TextField } from '../parts/fields';
import { Page } from '../parts/Page';
import { useForget } from './data';

const PERSON_FIELDS = ['name', 'phone', 'domicile', 'document'] as const;
const DATA = ['PERSON', 'RESIDENCE', 'PERMIT', 'TENANCY', 'DWELLING', 'EMPLOYMENT', 'INSURANCE', 'ENROLMENT'] as const;

interface Values {
  what: '' | (typeof DATA)[number];
  field: string;
  is: string;
  shouldBe: string;
  reason: string;
}

/** Applies to have a datum corrected; it goes to the authority that is its source. */
export function NewCorrectionPage() {
  const { t } = useTranslation();
  const forget = useForget();
  const [decideBy, setDecideBy] = useState<string | null>(null);
  const required = ['field', 'is', 'shouldBe', 'reason'] as const;
  const form = useForm<Values>({
    initial: { what: '', field: '', is: '', shouldBe: '', reason: '' },
    fields: ['what', ...required],
    check: (values) => [
      ...(values.what ? [] : [{ field: 'what', message: t('corrections.missing.what') }]),
      ...required
        .filter((name) => !values[name].trim())
        .map((name) => ({ field: name, message: t(`corrections.missing.${name}`) })),
    ],
    send: async ({ what, ...rest }, headers) => {
      const made = await read(
        residence.POST('/api/me/corrections', { headers, body: { what: what as 'PERSON', ...rest } }),
      );
      setDecideBy(made.decideBy ?? '');
      await forget();
    },
  });
  return (
    <Page title={t('corrections.new')} back="/corrections">
      {decideBy !== null ? (
        <>
          <Done title={t('corrections.done')} />
          <p>{t('corrections.doneText', { day: day(decideBy) })}</p>
          <Link className="button" to="/corrections">
            {t('corrections.title')}
          </Link>
        </>
      ) : (
        <Form form={form} submit={t('app.send')}>
          <ChoiceField
            form={form}
            name="what"
            label={t('corrections.what')}
            choices={DATA.map((one) => [one, t(`datum.${one}`)] as const)}
          />
          {form.values.what === 'PERSON' ? (
            <ChoiceField
              form={form}
              name="field"
              label={t('corrections.field')}
              choices={PERSON_FIELDS.map((one) => [one, t(`field.${one}`)] as const)}
            />
          ) : (
            <TextField form={form} name="field" label={t('corrections.field')} hint={t('corrections.fieldHint')} />
          )}
          <TextField form={form} name="is" label={t('corrections.is')} />
          <TextField form={form} name="shouldBe" label={t('corrections.shouldBe')} />
          <TextField
            form={form}
            name="reason"
            label={t('corrections.reason')}
            hint={t('corrections.reasonHint')}
            lines={4}
          />
        </Form>
      )}
    </Page>
  );
}
