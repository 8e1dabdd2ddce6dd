import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { usePerson } from '../app/session';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';

/** What the person is entitled to and since when; of the rest, what is missing. */
export function EntitlementsPage() {
  const { t } = useTranslation();
  const personId = usePerson();
  const entitlements = useQuery({
    queryKey: ['me', 'entitlements'],
    queryFn: () => read(residence.GET('/api/persons/{personId}/entitlements', { params: { path: { personId } } })),
    enabled: personId !== '',
  });
  return (
    <Page title={t('entitlements.title')} back="/">
      <Loaded of={entitlements}>
        {({ items = [] }) => (
          <>
            <h2>{t('entitlements.granted')}</h2>
            {items.some((one) => one.granted) ? (
              <ul className="entitlements">
                {items
                  .filter((one) => one.granted)
                  .map((one) => (
                    <li key={one.code}>
                      <strong>{one.text}</strong>
                      <span className="hint">
                        {t('entitlements.since', { day: day(one.since) })}
                        {one.until && ` · ${t('entitlements.until', { day: day(one.until) })}`}
                      </span>
                      <span className="hint">{one.article}</span>
                    </li>
                  ))}
              </ul>
            ) : (
              <p>{t('entitlements.none')}</p>
            )}
            <p className="hint">
              {t('entitlements.forAgency')} <code>{personId}</code>
            </p>
            <h2>{t('entitlements.notYet')}</h2>
            <ul className="entitlements">
              {items
                .filter((one) => !one.granted)
                .map((one) => (
                  <li key={one.code}>
                    <details>
                      <summary>{one.text}</summary>
                      <p>{t('entitlements.missing')}</p>
                      <ul className="plain-list">
                        {(one.lacking ?? []).map((requirement) => (
                          <li key={requirement.code}>
                            {requirement.text}
                            {requirement.need != null && ` (${requirement.have ?? 0} / ${requirement.need})`}
                          </li>
                        ))}
                      </ul>
                      <p className="hint">{one.article}</p>
                    </details>
                  </li>
                ))}
            </ul>
            <p>{t('entitlements.how')}</p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
