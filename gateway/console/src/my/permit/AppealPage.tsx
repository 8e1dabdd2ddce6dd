import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { Done } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, usePermits } from '../resident/data';

/** Appeals against a refusal or a cancellation; the chief of the station decides. */
export function AppealPage() {
  const { t } = useTranslation();
  const permits = usePermits();
  const decided = permits.data?.find((one) => one.status === 'REFUSED' || one.status === 'CANCELLED');
  const [decideBy, setDecideBy] = useState<string | null>(null);
  return (
    <Page title={t('appeal.title')} back="/permit">
      {decideBy !== null ? (
        <>
          <Done title={t('appeal.done')} />
          <p>{t('corrections.doneText', { day: day(decideBy) })}</p>
          <Link className="button" to="/corrections">
            {t('corrections.title')}
          </Link>
        </>
      ) : (
        <Loaded of={permits}>
          {() =>
            decided ? <AppealForm permitId={decided.permitId!} done={setDecideBy} /> : <p>{t('appeal.nothing')}</p>
          }
        </Loaded>
      )}
    </Page>
  );
}

function AppealForm({ permitId, done }: { permitId: string; done: (decideBy: string) => void }) {
  const { t } = useTranslation();
  const forget = useForget();
  const form = useForm({
    initial: { reason: '' },
    fields: ['reason'],
    check: ({ reason }) => (reason.trim() ? [] : [{ field: 'reason', message: t('appeal.missing') }]),
    send: async ({ reason }, headers) => {
      const made = await read(
        residence.POST('/api/permits/{permitId}/appeal', {
          params: { path: { permitId } },
          headers,
          body: { reason: reason.trim() },
        }),
      );
      done(made.decideBy ?? '');
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('app.send')}>
      <p>{t('appeal.text')}</p>
      <TextField form={form} name="reason" label={t('appeal.reason')} lines={6} />
    </Form>
  );
}
