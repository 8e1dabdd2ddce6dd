import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { Tag } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useOverview, usePermits } from '../resident/data';

/** A credential is good for ten minutes; a new one is fetched before that. */
const MINUTES = 10;
const RENEW_AFTER = (MINUTES - 1) * 60_000;

/** The permit to be shown: a large code that says that it is in use, and no document number. */
export function CardPage() {
  const { t } = useTranslation();
  const permits = usePermits();
  const permitId = permits.data?.find((one) => one.status === 'ACTIVE')?.permitId;
  return (
    <Page title={t('card.title')} back="/permit">
      <Loaded of={permits}>{() => (permitId ? <Card permitId={permitId} /> : <p>{t('card.none')}</p>)}</Loaded>
    </Page>
  );
}

function Card({ permitId }: { permitId: string }) {
  const { t } = useTranslation();
  const overview = useOverview();
  const credential = useQuery({
    queryKey: ['credential', permitId],
    queryFn: () => read(residence.GET('/api/permits/{permitId}/credential', { params: { path: { permitId } } })),
    refetchInterval: RENEW_AFTER,
    staleTime: RENEW_AFTER,
    gcTime: 0,
  });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 10_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <Loaded of={credential}>
      {({ qr = '' }) => {
        const left = Math.min(
          MINUTES,
          Math.max(0, Math.ceil((credential.dataUpdatedAt + MINUTES * 60_000 - now) / 60_000)),
        );
        return (
          <section className="credential">
            <p className="credential-name">
              {overview.data?.person?.name} <Tag tone="good">{t('permit.status.ACTIVE')}</Tag>
            </p>
            <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr)}`} alt={t('card.alt')} />
            <p className="card-number">{overview.data?.permit?.cardNumber}</p>
            <p role="timer">{left > 0 ? t('card.left', { count: left }) : t('card.expired')}</p>
            <p className="hint">{t('card.text')}</p>
            <button type="button" className="button secondary" onClick={() => void credential.refetch()}>
              {t('card.renew')}
            </button>
          </section>
        );
      }}
    </Loaded>
  );
}
