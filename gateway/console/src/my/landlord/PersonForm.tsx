import { useTranslation } from 'react-i18next';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField, TextField } from '../parts/fields';
import { DOCUMENT_TYPES, plausibleNumber, REASONS, type DocumentType, type Named, type Reason } from './people';

interface PersonFormProps {
  add: (person: Named) => void;
  cancel?: (() => void) | undefined;
  /** Whether tenants and other occupants are told apart. */
  roles: boolean;
  submit: string;
}

interface Values {
  type: DocumentType;
  number: string;
  name: string;
  reason: '' | Reason;
  role: 'both' | 'tenant' | 'occupant';
}

/** One person, by the document they showed. */
export function PersonForm({ add, cancel, roles, submit }: PersonFormProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    initial: { type: 'RESIDENT_ID', number: '', name: '', reason: '', role: 'both' },
    fields: ['type', 'number', 'name', 'reason', 'role'],
    check: ({ type, number, name, reason, role }) => [
      ...(plausibleNumber(type, number)
        ? []
        : [{ field: 'number', message: t(number ? 'person.numberWrong' : 'person.numberMissing') }]),
      ...(name.trim() ? [] : [{ field: 'name', message: t('person.nameMissing') }]),
      ...(reason || role === 'tenant' ? [] : [{ field: 'reason', message: t('person.reasonMissing') }]),
    ],
    send: async ({ type, number, name, reason, role }) => {
      add({
        type,
        number: number.replace(/\s/g, '').toUpperCase(),
        name: name.trim(),
        tenant: role !== 'occupant',
        livesHere: role !== 'tenant',
        reason: reason || 'OTHER',
      });
    },
  });
  return (
    <Form
      form={form}
      submit={submit}
      guard={false}
      aside={
        cancel && (
          <button type="button" className="link" onClick={cancel}>
            {t('app.cancel')}
          </button>
        )
      }
    >
      <TextField form={form} name="name" label={t('person.name')} hint={t('person.nameHint')} />
      <TextField form={form} name="number" label={t('person.number')} hint={t('person.numberHint')} inputMode="text" />
      <details className="more">
        <summary>{t('person.otherDocument')}</summary>
        <ChoiceField
          form={form}
          name="type"
          label={t('person.type')}
          choices={DOCUMENT_TYPES.map((one) => [one, t(`document.${one}`)] as const)}
        />
      </details>
      {roles && (
        <ChoiceField
          form={form}
          name="role"
          label={t('person.role')}
          choices={[
            ['both', t('person.both')],
            ['tenant', t('person.tenantOnly')],
            ['occupant', t('person.occupantOnly')],
          ]}
        />
      )}
      {form.values.role !== 'tenant' && (
        <ChoiceField
          form={form}
          name="reason"
          label={t('person.reason')}
          choices={REASONS.map((one) => [one, t(`reason.${one}`)] as const)}
        />
      )}
    </Form>
  );
}
