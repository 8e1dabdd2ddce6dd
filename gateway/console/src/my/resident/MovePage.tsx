import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { residence } from '@shared/api/client';
import { reply } from '../app/api';
import { day, today } from '../app/formats';
import { usePerson } from '../app/session';
import { Done, Inset, Summary } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField, TextField } from '../parts/fields';
import { HomeFinder, useHomeAt, type Home } from '../parts/HomeFinder';
import { Loading } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, useOverview } from './data';

const REASONS = ['WORK', 'BUSINESS', 'STUDY', 'FAMILY', 'OTHER'] as const;

interface Values {
  home: Home | null;
  since: string;
  reason: '' | (typeof REASONS)[number];
}

/** Declares where one lives: by the door plate's code, or by the address. */
export function MovePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const at = useHomeAt(search.get('at'));
  return (
    <Page title={t('move.title')} back="/">
      {at.pending ? <Loading /> : <MoveForm at={at.home} />}
    </Page>
  );
}

function MoveForm({ at }: { at: Home | null }) {
  const { t } = useTranslation();
  const personId = usePerson();
  const forget = useForget();
  const overview = useOverview();
  const [done, setDone] = useState<{
    residenceId?: string;
    late?: boolean;
    pending: boolean;
    home: Home;
    since: string;
  } | null>(null);
  const form = useForm<Values>({
    initial: { home: at, since: today(), reason: '' },
    fields: ['home', 'since', 'reason'],
    rename: (field) => (field === 'dwellingCode' ? 'home' : field),
    check: ({ home, since, reason }) => [
      ...(home ? [] : [{ field: 'home', message: t('move.homeMissing') }]),
      ...(since ? [] : [{ field: 'since', message: t('move.sinceMissing') }]),
      ...(reason ? [] : [{ field: 'reason', message: t('move.reasonMissing') }]),
    ],
    send: async ({ home, since, reason }, headers) => {
      const { body, status } = await reply(
        residence.POST('/api/persons/{personId}/residences', {
          params: { path: { personId } },
          headers,
          body: { dwellingCode: home!.dwellingCode, since, reason: reason as 'WORK', declaredBy: 'SELF' },
        }),
      );
      await forget();
      setDone({ ...body, pending: status === 202, home: home!, since });
    },
  });
  const current = overview.data?.residence;
  if (done) {
    return (
      <>
        <Done title={done.pending ? t('move.pending') : t('move.done')} />
        <Summary
          rows={[
            [t('record.address'), done.home.address],
            [t('record.since'), day(done.since)],
            done.late && [t('move.lateRow'), t('move.late')],
          ]}
        />
        <p>{t('move.doneText')}</p>
        <Link className="button" to="/">
          {t('app.home')}
        </Link>
      </>
    );
  }
  return (
    <>
      {current && !current.until && (
        <Inset>
          {t('move.current', { address: current.address ?? current.dwellingCode })} {t('move.currentEnds')}
        </Inset>
      )}
      <Form form={form} submit={t('move.submit')}>
        <HomeFinder
          id="home"
          label={t('move.where')}
          error={form.errorOf('home')}
          home={form.values.home}
          choose={(home) => form.set('home', home)}
        />
        <TextField
          form={form}
          name="since"
          label={t('move.since')}
          hint={t('move.sinceHint')}
          type="date"
          max={today()}
          width="short"
        />
        <ChoiceField
          form={form}
          name="reason"
          label={t('move.reason')}
          choices={REASONS.map((one) => [one, t(`reason.${one}`)] as const)}
        />
        <p className="hint">{t('move.notice')}</p>
      </Form>
    </>
  );
}
