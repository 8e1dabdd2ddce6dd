import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { day } from '../app/formats';
import { Tag } from '../parts/Bits';

export function termText(t: TFunction, from: string | undefined, until: string | null | undefined): string {
  return `${day(from)} – ${until ? day(until) : t('tenancy.openEnded')}`;
}

/** The state of a filing, and of its confirmation while that is open. */
export function TenancyTag({
  status,
  confirmation,
}: {
  status: string | undefined;
  confirmation: string | null | undefined;
}) {
  const { t } = useTranslation();
  if (status !== 'FILED') return <Tag>{t(`tenancy.status.${status}`)}</Tag>;
  if (confirmation === 'OBJECTED') return <Tag tone="bad">{t('tenancy.confirmation.OBJECTED')}</Tag>;
  if (confirmation === 'AWAITED') return <Tag tone="warn">{t('tenancy.confirmation.AWAITED')}</Tag>;
  return <Tag tone="good">{t('tenancy.status.FILED')}</Tag>;
}
