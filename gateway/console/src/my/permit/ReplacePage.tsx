import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { Done } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, usePermits } from '../resident/data';
import { useVersionedPermit } from './EndorsePage';

const REASONS = ['LOST', 'DAMAGED', 'DATA_CHANGED'] as const;

export function ReplacePage() {
  const { t } = useTranslation();
  const permits = usePermits();
  const replaceable = permits.data?.find((one) => one.status === 'ACTIVE' || one.status === 'SUSPENDED');
  const permit = useVersionedPermit(replaceable?.permitId);
  const [card, setCard] = useState<string | null>(null);
  return (
    <Page title={t('replace.title')} back="/permit">
      {card !== null ? (
        <>
          <Done title={t('replace.done')} />
          <p>{t('replace.doneText', { card })}</p>
          <Link className="button" to="/permit">
            {t('permit.title')}
          </Link>
        </>
      ) : (
        <Loaded of={permits}>
          {() =>
            replaceable ? (
              <Loaded of={permit}>
                {({ body, version }) => <ReplaceForm permitId={body.permitId!} version={version} done={setCard} />}
              </Loaded>
            ) : (
              <p>{t('permit.none')}</p>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

function ReplaceForm({ permitId, version, done }: { permitId: string; version: string; done: (card: string) => void }) {
  const { t } = useTranslation();
  const forget = useForget();
  const form = useForm({
    initial: { because: '' as '' | (typeof REASONS)[number] },
    fields: ['because'],
    check: ({ because }) => (because ? [] : [{ field: 'because', message: t('replace.missing') }]),
    send: async ({ because }, headers) => {
      const replaced = await read(
        residence.POST('/api/permits/{permitId}/replacement', {
          params: { path: { permitId }, header: { 'If-Match': version } },
          headers,
          body: { because: because as 'LOST' },
        }),
      );
      done(replaced.cardNumber ?? '');
      await forget();
    },
  });
  return (
    <Form form={form} submit={t('app.send')}>
      <ChoiceField
        form={form}
        name="because"
        label={t('replace.because')}
        choices={REASONS.map((one) => [one, t(`replace.${one}`)] as const)}
      />
      <p className="hint">{t('replace.hint')}</p>
    </Form>
  );
}
