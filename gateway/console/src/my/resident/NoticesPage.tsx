import { IdempotencyKey } from '@shared/api/idempotency';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { residence } from '@shared/api/client';
import { read } from '../app/api';
import { day } from '../app/formats';
import { Tag } from '../parts/Bits';
import { Loaded } from '../parts/Loaded';
import { Page } from '../parts/Page';
import { useForget, useNotices } from './data';

/** Where a notification leads. */
export function placeOf(matter: string | undefined, id: string | undefined, kind: string | undefined): string | null {
  switch (matter) {
    case 'PERMIT':
      return kind?.startsWith('endorse') ? '/permit/endorse' : '/permit';
    case 'TENANCY':
      return `/tenancies/${id}`;
    case 'CORRECTION':
      return '/corrections';
    case 'RESIDENCE':
      return kind?.includes('pending') || kind?.includes('declar') ? `/declared/${id}` : '/record';
    default:
      return null;
  }
}

export function NoticesPage() {
  const { t } = useTranslation();
  const notices = useNotices();
  const forget = useForget();
  const markRead = useMutation({
    mutationFn: (noticeId: string) =>
      read(
        residence.POST('/api/notices/{noticeId}/read', {
          params: { path: { noticeId } },
          headers: new IdempotencyKey().for(null),
        }),
      ),
    onSuccess: forget,
  });
  return (
    <Page title={t('notices.title')} back="/">
      <Loaded of={notices}>
        {(items) =>
          items.length === 0 ? (
            <p>{t('notices.none')}</p>
          ) : (
            <ol className="records">
              {items.map((one) => {
                const place = placeOf(one.about?.matter, one.about?.id, one.kind);
                return (
                  <li key={one.noticeId} className={one.read ? 'read' : 'unread'}>
                    <h2>
                      {one.title} {!one.read && <Tag tone="warn">{t('notices.new')}</Tag>}
                    </h2>
                    <p>{one.text}</p>
                    <p className="hint">{day(one.on)}</p>
                    <p className="inline-ways">
                      {place && <Link to={place}>{t('notices.open')}</Link>}
                      {!one.read && (
                        <button type="button" className="link" onClick={() => markRead.mutate(one.noticeId!)}>
                          {t('notices.markRead')}
                        </button>
                      )}
                    </p>
                  </li>
                );
              })}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}
