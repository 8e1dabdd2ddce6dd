import { useTranslation } from 'react-i18next';
import { endOfTerm } from '../../app/formats';
import { useForm } from '../../parts/form';
import { Form } from '../../parts/Form';
import { TextField } from '../../parts/fields';
import { amount } from './draft';
import type { StepProps } from './FilePage';

export function TermsStep({ draft, change, next }: StepProps) {
  const { t } = useTranslation();
  const { from, until, signedOn, monthlyRent, deposit, returnDays, deductions } = draft;
  const form = useForm({
    initial: { from, until: until || endOfTerm(from, 12), signedOn, monthlyRent, deposit, returnDays, deductions },
    fields: ['from', 'until', 'signedOn', 'monthlyRent', 'deposit', 'returnDays', 'deductions'],
    check: (values) => [
      ...(['from', 'signedOn'] as const)
        .filter((name) => !values[name])
        .map((name) => ({ field: name, message: t(`file.terms.missing.${name}`) })),
      ...(values.until && values.until < values.from ? [{ field: 'until', message: t('file.terms.untilBefore') }] : []),
      ...(['monthlyRent', 'deposit'] as const)
        .filter((name) => amount(values[name]) === null)
        .map((name) => ({ field: name, message: t(`file.terms.missing.${name}`) })),
    ],
    send: async (values) => {
      change(values);
      return next;
    },
  });
  return (
    <Form form={form} submit={t('app.continue')} guard={false}>
      <TextField form={form} name="from" label={t('file.terms.from')} type="date" width="short" />
      <TextField
        form={form}
        name="until"
        label={t('file.terms.until')}
        hint={t('file.terms.untilHint')}
        type="date"
        width="short"
      />
      <TextField form={form} name="signedOn" label={t('file.terms.signedOn')} type="date" width="short" />
      <TextField form={form} name="monthlyRent" label={t('file.terms.rent')} inputMode="decimal" width="short" />
      <TextField form={form} name="deposit" label={t('file.terms.deposit')} inputMode="decimal" width="short" />
      <TextField form={form} name="returnDays" label={t('file.terms.returnDays')} inputMode="numeric" width="short" />
      <TextField
        form={form}
        name="deductions"
        label={t('file.terms.deductions')}
        hint={t('file.terms.deductionsHint')}
        lines={2}
      />
    </Form>
  );
}
