import { IdempotencyKey } from '@shared/api/idempotency';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useState } from 'react';
import { residence } from '@shared/api/client';
import { read, reply } from '../app/api';
import { day, today } from '../app/formats';
import { useSession } from '../app/session';
import { Failure, Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { Done, Summary } from '../parts/Bits';
import { useForget } from '../resident/data';
import { useDwelling } from './data';

/** Who is registered at a home that one lets, and that somebody moved out. */
export function ResidentsPage() {
  const { t } = useTranslation();
  const { dwellingCode = '' } = useParams();
  const dwelling = useDwelling(dwellingCode);
  const residents = useQuery({
    queryKey: ['residents', dwellingCode],
    queryFn: async () =>
      (await read(residence.GET('/api/declarations', { params: { query: { dwellingCode, limit: 100 } } }))).items ?? [],
  });
  return (
    <Page title={t('residents.title')} back="/premises">
      <p className="address">{dwelling.data?.address ?? dwellingCode}</p>
      <Loaded of={residents}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('residents.none')}</p>
          ) : (
            items.map((one) => (
              <article className="card" key={one.personId}>
                <h2>{one.name}</h2>
                <Summary
                  rows={[
                    [t('record.document'), one.document],
                    [t('record.since'), day(one.residence?.since)],
                  ]}
                />
                <MoveOut personId={one.personId!} residenceId={one.residence!.residenceId!} name={one.name!} />
              </article>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function MoveOut({ personId, residenceId, name }: { personId: string; residenceId: string; name: string }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const forget = useForget();
  const [asking, setAsking] = useState(false);
  const [on, setOn] = useState(today());
  const declaredBy = session?.signedIn && session.role === 'employer' ? 'EMPLOYER' : 'LANDLORD';
  const declare = useMutation({
    mutationFn: async () =>
      reply(
        residence.POST('/api/persons/{personId}/residences/{residenceId}/departure', {
          params: { path: { personId, residenceId }, header: { 'If-Match': '*' } },
          headers: new IdempotencyKey().for(null),
          body: { on, declaredBy },
        }),
      ),
  });
  if (declare.isSuccess) {
    return (
      <Done title={t('residents.movedOut', { name })}>
        <p>{t('residents.movedOutText')}</p>
        <button type="button" className="link" onClick={() => void forget()}>
          {t('residents.again')}
        </button>
      </Done>
    );
  }
  if (!asking) {
    return (
      <button type="button" className="button secondary" onClick={() => setAsking(true)}>
        {t('residents.moveOut', { name })}
      </button>
    );
  }
  return (
    <div className="field">
      <label htmlFor={`on-${residenceId}`}>{t('residents.on')}</label>
      <input
        id={`on-${residenceId}`}
        type="date"
        className="short"
        value={on}
        max={today()}
        onChange={(event) => setOn(event.target.value)}
      />
      {declare.isError && <Failure problem={declare.error} retry={() => declare.mutate()} />}
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={declare.isPending}
          onClick={() => !declare.isPending && declare.mutate()}
        >
          {declare.isPending ? t('app.sending') : t('residents.submit')}
        </button>
        <button type="button" className="link" onClick={() => setAsking(false)}>
          {t('app.cancel')}
        </button>
      </div>
    </div>
  );
}
