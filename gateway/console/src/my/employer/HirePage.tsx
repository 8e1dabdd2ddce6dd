import { employment } from '@shared/api/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read } from '../app/api';
import { day, today } from '../app/formats';
import { plausibleNumber } from '../landlord/people';
import { Done } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField, TextField } from '../parts/fields';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useUscc } from './data';

const CONTRACTS = ['FIXED_TERM', 'OPEN_ENDED', 'PROJECT', 'DISPATCH', 'PART_TIME'] as const;

interface Values {
  name: string;
  number: string;
  contract: '' | (typeof CONTRACTS)[number];
  from: string;
  until: string;
}

/** Records a hire: within 30 days (Social Insurance Law art. 58). */
export function HirePage() {
  const { t } = useTranslation();
  const uscc = useUscc();
  const forget = useForget();
  const [hired, setHired] = useState<{ late: boolean; by: string } | null>(null);
  const form = useForm<Values>({
    initial: { name: '', number: '', contract: '', from: today(), until: '' },
    fields: ['name', 'number', 'contract', 'from', 'until'],
    rename: (field) => (field.startsWith('document') ? 'number' : field),
    check: ({ name, number, contract, from }) => [
      ...(name.trim() ? [] : [{ field: 'name', message: t('person.nameMissing') }]),
      ...(plausibleNumber('RESIDENT_ID', number)
        ? []
        : [{ field: 'number', message: t(number ? 'person.numberWrong' : 'person.numberMissing') }]),
      ...(contract ? [] : [{ field: 'contract', message: t('hire.contractMissing') }]),
      ...(from ? [] : [{ field: 'from', message: t('form.dayMissing') }]),
    ],
    send: async ({ name, number, contract, from, until }, headers) => {
      const made = await read(
        employment.POST('/api/employments', {
          headers,
          body: {
            document: { type: 'RESIDENT_ID', number: number.replace(/\s/g, '').toUpperCase() },
            name: name.trim(),
            uscc,
            contract: contract as 'FIXED_TERM',
            from,
            ...(until ? { until } : {}),
          },
        }),
      );
      setHired({ late: made.hireFiled?.late ?? false, by: made.hireFiled?.by ?? '' });
      await forget();
    },
  });
  return (
    <Page title={t('hire.title')} back="/people">
      {hired ? (
        <>
          <Done title={t('hire.done')} />
          {hired.late && <p>{t('hire.late', { day: day(hired.by) })}</p>}
          <p>{t('hire.doneText')}</p>
          <Link className="button" to="/people">
            {t('people.title')}
          </Link>
        </>
      ) : (
        <Form form={form} submit={t('hire.submit')}>
          <TextField form={form} name="name" label={t('person.name')} hint={t('person.nameHint')} />
          <TextField form={form} name="number" label={t('hire.number')} hint={t('person.numberHint')} />
          <ChoiceField
            form={form}
            name="contract"
            label={t('record.contract')}
            choices={CONTRACTS.map((one) => [one, t(`contract.${one}`)] as const)}
          />
          <TextField form={form} name="from" label={t('hire.from')} type="date" width="short" />
          <TextField
            form={form}
            name="until"
            label={t('hire.until')}
            hint={t('hire.untilHint')}
            type="date"
            width="short"
          />
        </Form>
      )}
    </Page>
  );
}
