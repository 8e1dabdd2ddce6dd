import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { usePerson } from '../app/session';
import { Done, Inset } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { ChoiceField, TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useEligibility, useForget, usePermits } from '../resident/data';
import { Conditions } from './Conditions';
import { PAPERS, paperProblems, papersOf, type Ground, type Paper } from './papers';

/** Applies for a permit: where one stands with the conditions first, then what has to be added. */
export function ApplyPage() {
  const { t } = useTranslation();
  const eligibility = useEligibility();
  const permits = usePermits();
  const [decideBy, setDecideBy] = useState<string | null>(null);
  const running = permits.data?.find((one) => one.status !== 'REFUSED' && one.status !== 'CANCELLED');
  if (decideBy !== null) {
    return (
      <Page title={t('apply.title')}>
        <Done title={t('apply.done')} />
        <p>{t('apply.doneText', { day: day(decideBy) })}</p>
        <Link className="button" to="/permit">
          {t('permit.title')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('apply.title')} back="/permit">
      {running ? (
        <>
          <p>{t('apply.running')}</p>
          <Link to="/permit">{t('permit.title')}</Link>
        </>
      ) : (
        <Loaded of={eligibility}>
          {(found) => (
            <>
              <Inset tone={found.eligible ? 'good' : 'warn'}>
                {found.eligible ? t('apply.eligible') : t('apply.notYet')}
              </Inset>
              <h2>{t('apply.conditions')}</h2>
              <p className="hint">{found.ruleSet?.title}</p>
              <Conditions of={found.conditions ?? []} />
              <h2>{t('apply.papers')}</h2>
              <p>{t('apply.papersText')}</p>
              <ApplyForm done={setDecideBy} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface Values {
  ground: '' | Ground;
  papers: Paper[];
  photo: string;
  references: string;
}

function ApplyForm({ done }: { done: (decideBy: string) => void }) {
  const { t } = useTranslation();
  const personId = usePerson();
  const forget = useForget();
  const form = useForm<Values>({
    initial: { ground: '', papers: [], photo: '', references: '' },
    fields: ['ground', 'papers', 'photo', 'references'],
    rename: (field) => (field.startsWith('evidence') ? 'photo' : field),
    check: (values) => paperProblems(values).map(({ field, text }) => ({ field, message: t(text) })),
    send: async ({ ground, papers, photo, references }, headers) => {
      const permit = await read(
        residence.POST('/api/permits', {
          headers,
          body: {
            personId,
            ground: ground as Ground,
            evidence: [
              { kind: 'PHOTO' as const, reference: photo.trim() },
              ...papers.map((kind) => ({ kind, reference: references.trim() })),
            ],
          },
        }),
      );
      done(permit.decideBy ?? '');
      await forget();
    },
  });
  const ground = form.values.ground;
  return (
    <Form form={form} submit={t('apply.submit')}>
      <ChoiceField
        form={form}
        name="ground"
        label={t('apply.ground')}
        choices={(Object.keys(PAPERS) as Ground[]).map((one) => [one, t(`ground.${one}`)] as const)}
      />
      <TextField form={form} name="photo" label={t('apply.photo')} hint={t('apply.photoHint')} />
      {ground && (
        <>
          <ChoiceField
            form={form}
            name="papers"
            several
            label={t('apply.more')}
            hint={t('apply.moreHint')}
            choices={papersOf(ground).map((one) => [one, t(`evidence.${one}`)] as const)}
          />
          {form.values.papers.length > 0 && (
            <TextField form={form} name="references" label={t('apply.references')} hint={t('apply.referencesHint')} />
          )}
        </>
      )}
      <p className="hint">{t('apply.notice')}</p>
    </Form>
  );
}
