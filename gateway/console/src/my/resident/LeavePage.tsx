import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day, today } from '../app/formats';
import { usePerson } from '../app/session';
import { Done, Inset, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, useOverview, useOwnPerson } from './data';

/** Declares that one left; what that does to the permit is said before. */
export function LeavePage() {
  const { t } = useTranslation();
  const person = useOwnPerson();
  const overview = useOverview();
  const [left, setLeft] = useState<string | null>(null);
  return (
    <Page title={t('leave.title')} back="/">
      {left !== null ? (
        <>
          <Done title={t('leave.done')} />
          <p>{t('leave.doneText', { day: day(left) })}</p>
          <Link className="button" to="/">
            {t('app.home')}
          </Link>
        </>
      ) : (
        <Loaded of={person}>
          {({ body, version }) => {
            const current = body.residences?.find((one) => !one.until && !one.pending);
            if (!current) {
              return (
                <>
                  <p>{t('leave.nowhere')}</p>
                  <Link className="button" to="/move">
                    {t('move.title')}
                  </Link>
                </>
              );
            }
            return (
              <>
                <Summary
                  rows={[
                    [t('record.address'), overview.data?.residence?.address ?? current.dwellingCode],
                    [t('record.since'), day(current.since)],
                  ]}
                />
                {overview.data?.permit?.status === 'ACTIVE' && <Inset tone="warn">{t('leave.permit')}</Inset>}
                <p>{t('leave.other')}</p>
                <LeaveForm residenceId={current.residenceId!} since={current.since!} version={version} done={setLeft} />
              </>
            );
          }}
        </Loaded>
      )}
    </Page>
  );
}

interface LeaveFormProps {
  residenceId: string;
  since: string;
  version: string;
  done: (on: string) => void;
}

function LeaveForm({ residenceId, since, version, done }: LeaveFormProps) {
  const { t } = useTranslation();
  const personId = usePerson();
  const forget = useForget();
  const form = useForm({
    initial: { on: today() },
    fields: ['on'],
    check: ({ on }) => (on ? [] : [{ field: 'on', message: t('leave.onMissing') }]),
    send: async ({ on }, headers) => {
      await read(
        residence.POST('/api/persons/{personId}/residences/{residenceId}/departure', {
          params: { path: { personId, residenceId }, header: { 'If-Match': version } },
          headers,
          body: { on, declaredBy: 'SELF' },
        }),
      );
      done(on);
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('leave.submit')} tone="warning">
      <TextField form={form} name="on" label={t('leave.on')} type="date" min={since} max={today()} width="short" />
    </Form>
  );
}
