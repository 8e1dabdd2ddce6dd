import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { housing } from '@shared/api/client';
import { read } from '../app/api';
import { day, today } from '../app/formats';
import { Done, Inset, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useDwelling, useTenancy } from './data';
import { termText } from './TenancyTag';

export function EndPage() {
  const { t } = useTranslation();
  const { tenancyId = '' } = useParams();
  const tenancy = useTenancy(tenancyId);
  const dwelling = useDwelling(tenancy.data?.body.dwellingCode);
  const [ended, setEnded] = useState<string | null>(null);
  return (
    <Page title={t('end.title')} back={`/tenancies/${tenancyId}`}>
      {ended !== null ? (
        <>
          <Done title={t('end.done')} />
          <p>{t('end.doneText', { day: day(ended) })}</p>
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
              <Inset>{t('end.what')}</Inset>
              <EndForm tenancyId={tenancyId} version={version} done={setEnded} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function EndForm({ tenancyId, version, done }: { tenancyId: string; version: string; done: (on: string) => void }) {
  const { t } = useTranslation();
  const forget = useForget();
  const form = useForm({
    initial: { on: today(), reason: '', noticedOn: '' },
    fields: ['on', 'reason', 'noticedOn'],
    check: ({ on, reason }) => [
      ...(on ? [] : [{ field: 'on', message: t('form.dayMissing') }]),
      ...(reason.trim() ? [] : [{ field: 'reason', message: t('end.reasonMissing') }]),
    ],
    send: async ({ on, reason, noticedOn }, headers) => {
      await read(
        housing.POST('/api/tenancies/{tenancyId}/termination', {
          params: { path: { tenancyId }, header: { 'If-Match': version } },
          headers,
          body: { on, reason: reason.trim(), ...(noticedOn ? { noticedOn } : {}) },
        }),
      );
      done(on);
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('end.submit')} tone="warning">
      <TextField form={form} name="on" label={t('end.on')} type="date" width="short" />
      <TextField form={form} name="reason" label={t('end.reason')} lines={3} />
      <TextField
        form={form}
        name="noticedOn"
        label={t('end.noticedOn')}
        hint={t('end.noticedHint')}
        type="date"
        max={today()}
        width="short"
      />
    </Form>
  );
}
