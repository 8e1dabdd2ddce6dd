import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { employment, residence } from '@shared/api/client';
import { read } from '../app/api';
import { monthsBack, today } from '../app/formats';
import { usePerson } from '../app/session';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useOverview } from './data';
import { Freshness } from './Freshness';
import { covered, type Span } from './months';

/** The last 24 months: in each, whether one was registered here and whether insurance was paid. */
export function MonthsPage() {
  const { t } = useTranslation();
  const personId = usePerson();
  const overview = useOverview();
  const person = useQuery({
    queryKey: ['me', 'residences'],
    queryFn: async () =>
      (await read(residence.GET('/api/persons/{personId}', { params: { path: { personId } } }))).residences ?? [],
    enabled: personId !== '',
  });
  const continuity = useQuery({
    queryKey: ['me', 'continuity'],
    queryFn: () =>
      read(employment.GET('/api/persons/{personId}/insurance/continuity', { params: { path: { personId } } })),
    enabled: personId !== '',
  });
  const months = monthsBack(today().slice(0, 7), 24).reverse();
  return (
    <Page title={t('months.title')} back="/">
      <p>{t('months.text')}</p>
      <Loaded of={overview}>
        {(view) => {
          const paid = (view.insurance ?? []).flatMap((account) => account.spans ?? []);
          const told =
            (view.insurance ?? [])
              .map((account) => account.toldThrough ?? '')
              .sort()
              .pop() ?? '';
          const lived = (person.data ?? []).map(
            (one) => ({ from: one.since?.slice(0, 7), to: one.until?.slice(0, 7) ?? null }) as Span,
          );
          return (
            <>
              <div className="scroll">
                <table className="months" aria-label={t('months.table')}>
                  <thead>
                    <tr>
                      <th scope="col">{t('months.month')}</th>
                      <th scope="col">{t('months.residence')}</th>
                      <th scope="col">{t('months.insurance')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {months.map((month) => (
                      <tr key={month}>
                        <th scope="row">{month}</th>
                        <Cell yes={covered(month, lived)} />
                        {told !== '' && month > told ? (
                          <td className="unknown">{t('months.unknown')}</td>
                        ) : (
                          <Cell yes={covered(month, paid)} />
                        )}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <Freshness sources={view.sources} />
            </>
          );
        }}
      </Loaded>
      <h2>{t('months.rules')}</h2>
      <Loaded of={continuity}>
        {(found) => (
          <ul className="conditions">
            {(found.rules ?? []).map((rule) => (
              <li key={rule.code} className={rule.met ? 'met' : 'unmet'}>
                {rule.text}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function Cell({ yes }: { yes: boolean }) {
  const { t } = useTranslation();
  return <td className={yes ? 'yes' : 'no'}>{yes ? t('months.yes') : t('months.no')}</td>;
}
