import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { housing } from '@shared/api/client';
import { read } from '../app/api';
import { day, endOfTerm, plusDays, today } from '../app/formats';
import { Done, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useDwelling, useTenancy } from './data';
import { termText } from './TenancyTag';

export function RenewPage() {
  const { t } = useTranslation();
  const { tenancyId = '' } = useParams();
  const tenancy = useTenancy(tenancyId);
  const dwelling = useDwelling(tenancy.data?.body.dwellingCode);
  const [until, setUntil] = useState<string | null>(null);
  return (
    <Page title={t('renew.title')} back={`/tenancies/${tenancyId}`}>
      {until !== null ? (
        <>
          <Done title={t('renew.done')} />
          <p>{t('renew.doneText', { day: day(until) })}</p>
          <Link className="button" to="/">
            {t('app.home')}
          </Link>
        </>
      ) : (
        <Loaded of={tenancy}>
          {({ body, version }) => (
            <>
              <p className="address">{dwelling.data?.address ?? body.dwellingCode}</p>
              <Summary rows={[[t('tenancy.term'), termText(t, body.from, body.until)]]} />
              <RenewForm tenancyId={tenancyId} version={version} until={body.until ?? today()} done={setUntil} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface RenewFormProps {
  tenancyId: string;
  version: string;
  until: string;
  done: (until: string) => void;
}

function RenewForm({ tenancyId, version, until, done }: RenewFormProps) {
  const { t } = useTranslation();
  const forget = useForget();
  const form = useForm({
    initial: { until: endOfTerm(plusDays(until, 1), 12), agreedOn: today() },
    fields: ['until', 'agreedOn'],
    check: (values) =>
      (['until', 'agreedOn'] as const)
        .filter((name) => !values[name])
        .map((name) => ({ field: name, message: t('form.dayMissing') })),
    send: async (values, headers) => {
      await read(
        housing.POST('/api/tenancies/{tenancyId}/renewal', {
          params: { path: { tenancyId }, header: { 'If-Match': version } },
          headers,
          body: values,
        }),
      );
      done(values.until);
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('renew.submit')}>
      <TextField form={form} name="until" label={t('renew.until')} type="date" min={plusDays(until, 1)} width="short" />
      <TextField form={form} name="agreedOn" label={t('renew.agreedOn')} type="date" max={today()} width="short" />
      <p className="hint">{t('renew.hint')}</p>
    </Form>
  );
}
