import { housing } from '@shared/api/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { read } from '../app/api';
import { today } from '../app/formats';
import { Done } from '../parts/Bits';
import { useForm } from '../parts/form';
import { Form } from '../parts/Form';
import { TextField } from '../parts/fields';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget } from '../resident/data';
import { useDwelling, useTenancy } from './data';
import { hiddenNumber, type Named } from './people';
import { PersonForm } from './PersonForm';

/** Who lives in a let home: who stays, who is new. */
export function OccupantsPage() {
  const { t } = useTranslation();
  const { tenancyId = '' } = useParams();
  const tenancy = useTenancy(tenancyId);
  const dwelling = useDwelling(tenancy.data?.body.dwellingCode);
  const [done, setDone] = useState(false);
  return (
    <Page title={t('occupants.title')} back={`/tenancies/${tenancyId}`}>
      {done ? (
        <>
          <Done title={t('occupants.done')} />
          <p>{t('occupants.doneText')}</p>
          <Link className="button" to="/">
            {t('app.home')}
          </Link>
        </>
      ) : (
        <Loaded of={tenancy}>
          {({ body, version }) => (
            <>
              <p className="address">{dwelling.data?.address ?? body.dwellingCode}</p>
              <Occupants
                tenancyId={tenancyId}
                version={version}
                now={body.occupants ?? []}
                done={() => setDone(true)}
              />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface Values {
  staying: string[];
  added: Named[];
  since: string;
}

interface OccupantsProps {
  tenancyId: string;
  version: string;
  now: readonly string[];
  done: () => void;
}

function Occupants({ tenancyId, version, now, done }: OccupantsProps) {
  const { t } = useTranslation();
  const forget = useForget();
  const [adding, setAdding] = useState(false);
  const form = useForm<Values>({
    initial: { staying: [...now], added: [], since: today() },
    fields: ['since', 'staying', 'added'],
    rename: (field) => (field.startsWith('occupants') ? 'added' : field),
    send: async ({ staying, added, since }, headers) => {
      await read(
        housing.PUT('/api/tenancies/{tenancyId}/occupants', {
          params: { path: { tenancyId }, header: { 'If-Match': version } },
          headers,
          body: {
            since,
            occupants: [
              ...staying.map((personId) => ({ personId })),
              ...added.map(({ type, number, name, reason }) => ({ document: { type, number }, name, reason, since })),
            ],
          },
        }),
      );
      done();
      await forget();
    },
  });
  const { staying, added } = form.values;
  if (adding) {
    return (
      <PersonForm
        roles={false}
        submit={t('file.addPerson')}
        cancel={() => setAdding(false)}
        add={(person) => {
          form.set('added', [...added, person]);
          setAdding(false);
        }}
      />
    );
  }
  return (
    <>
      <h2>{t('occupants.now')}</h2>
      <ul className="people">
        {now.map((personId, index) => (
          <li key={personId}>
            <span className={staying.includes(personId) ? '' : 'struck'}>
              {t('occupants.number', { number: index + 1, id: personId.slice(0, 4) })}
            </span>
            <button
              type="button"
              className="link"
              onClick={() =>
                form.set(
                  'staying',
                  staying.includes(personId) ? staying.filter((one) => one !== personId) : [...staying, personId],
                )
              }
            >
              {staying.includes(personId) ? t('occupants.remove') : t('occupants.keep')}
            </button>
          </li>
        ))}
        {added.map((one) => (
          <li key={one.number}>
            <span>
              {one.name} · {hiddenNumber(one.number)}
            </span>
            <button
              type="button"
              className="link"
              onClick={() =>
                form.set(
                  'added',
                  added.filter((other) => other !== one),
                )
              }
            >
              {t('occupants.remove')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button secondary" onClick={() => setAdding(true)}>
        {t('occupants.add')}
      </button>
      <Form form={form} submit={t('occupants.submit')}>
        <TextField form={form} name="since" label={t('occupants.since')} type="date" width="short" />
      </Form>
    </>
  );
}
