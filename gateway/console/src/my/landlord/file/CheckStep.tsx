import { housing } from '@shared/api/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read } from '../../app/api';
import { day, yuan } from '../../app/formats';
import { useSession } from '../../app/session';
import { Summary } from '../../parts/Bits';
import { useForm } from '../../parts/form';
import { Form } from '../../parts/Form';
import { useForget } from '../../resident/data';
import { hiddenNumber } from '../people';
import { termText } from '../TenancyTag';
import { amount, requestOf, stepOf, type Draft, type Step } from './draft';
import type { Filed } from './FiledStep';

/** All answers before they are sent, each with the way to change it. */
export function CheckStep({ draft, done }: { draft: Draft; done: (filed: Filed) => void }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const forget = useForget();
  const form = useForm({
    initial: {},
    fields: [],
    send: async (_, headers) => {
      if (!session?.signedIn) return;
      const filed = await read(housing.POST('/api/tenancies', { headers, body: requestOf(draft, session) }));
      done(filed);
      await forget();
    },
  });
  const wrong = new Set((form.problem?.errors ?? []).map((error) => stepOf(error.field ?? '')));
  const part = (step: Step, rows: Parameters<typeof Summary>[0]['rows']) => (
    <section className={wrong.has(step) ? 'part wrong' : 'part'} key={step}>
      <h2>{t(`file.${step}.short`)}</h2>
      <Link to={`/file/${step}`} aria-label={t('file.changePart', { part: t(`file.${step}.short`) })}>
        {t('file.change')}
      </Link>
      <Summary rows={rows} />
    </section>
  );
  return (
    <>
      {part('home', [[t('record.address'), draft.home?.address]])}
      {part('rooms', [
        [
          t('tenancy.rooms'),
          draft.whole === 'rooms' ? draft.rooms.map((room) => room.name).join('、') : t('file.rooms.whole'),
        ],
      ])}
      {part(
        'people',
        draft.people.map(
          (one) =>
            [
              one.name,
              `${hiddenNumber(one.number)} · ${one.tenant ? t('tenancy.role.TENANT') : t('tenancy.role.OCCUPANT')}`,
            ] as const,
        ),
      )}
      {part('terms', [
        [t('tenancy.term'), termText(t, draft.from, draft.until)],
        [t('file.terms.signedOn'), day(draft.signedOn)],
        [t('tenancy.rent'), yuan(amount(draft.monthlyRent))],
        [t('tenancy.deposit'), yuan(amount(draft.deposit))],
        draft.deductions !== '' && [t('file.terms.deductions'), draft.deductions],
      ])}
      <p>{t('file.declaration')}</p>
      <Form form={form} submit={t('file.submit')} guard={false}>
        {null}
      </Form>
    </>
  );
}
