import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { residence } from '@shared/api/client';
import { read, reply } from '../app/api';
import { day, today } from '../app/formats';
import { Done, Inset, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, useOutlook, useOverview, usePermits } from '../resident/data';

/** A permit with the version that a change of it names. */
export function useVersionedPermit(permitId: string | undefined) {
  return useQuery({
    queryKey: ['permit', permitId],
    queryFn: () => reply(residence.GET('/api/permits/{permitId}', { params: { path: { permitId: permitId! } } })),
    enabled: permitId !== undefined,
  });
}

/** The holder has the permit endorsed: nothing is asked that the registry knows. */
export function EndorsePage() {
  const { t } = useTranslation();
  const permits = usePermits();
  const endorsable = permits.data?.find((one) => one.status === 'ACTIVE' || one.status === 'SUSPENDED');
  const permit = useVersionedPermit(endorsable?.permitId);
  const [next, setNext] = useState<{ from: string; by: string } | null>(null);
  if (next) {
    return (
      <Page title={t('endorse.title')}>
        <Done title={t('endorse.done')} />
        <p>{t('endorse.doneText', { from: day(next.from), by: day(next.by) })}</p>
        <Link className="button" to="/permit">
          {t('permit.title')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('endorse.title')} back="/permit">
      <Loaded of={permits}>
        {() =>
          endorsable ? (
            <Loaded of={permit}>
              {({ body, version }) =>
                body.status === 'ACTIVE' && body.endorseFrom && body.endorseFrom > today() ? (
                  <p>{t('endorse.early', { from: day(body.endorseFrom), by: day(body.endorseBy) })}</p>
                ) : (
                  <EndorseForm permitId={body.permitId!} version={version} done={setNext} />
                )
              }
            </Loaded>
          ) : (
            <p>{t('permit.none')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}

interface EndorseFormProps {
  permitId: string;
  version: string;
  done: (next: { from: string; by: string }) => void;
}

function EndorseForm({ permitId, version, done }: EndorseFormProps) {
  const { t } = useTranslation();
  const overview = useOverview();
  const outlook = useOutlook(permitId);
  const forget = useForget();
  const form = useForm({
    initial: {},
    fields: [],
    send: async (_, headers) => {
      const endorsed = await read(
        residence.POST('/api/permits/{permitId}/endorsements', {
          params: { path: { permitId }, header: { 'If-Match': version } },
          headers,
          body: { confirmations: [] },
        }),
      );
      done({ from: endorsed.endorseFrom ?? '', by: endorsed.endorseBy ?? '' });
      await forget();
    },
  });
  const view = overview.data;
  return (
    <>
      {outlook.data?.text && <Inset tone="warn">{outlook.data.text}</Inset>}
      <p>{t('endorse.text')}</p>
      <Summary
        rows={[
          [t('record.home'), view?.residence?.address],
          [t('record.jobs'), view?.employment?.find((one) => !one.until)?.enterprise],
        ]}
      />
      <p>
        {t('endorse.wrong')} <Link to="/move">{t('move.title')}</Link> ·{' '}
        <Link to="/corrections/new">{t('corrections.new')}</Link>
      </p>
      <Form form={form} submit={t('endorse.submit')}>
        {null}
      </Form>
    </>
  );
}
