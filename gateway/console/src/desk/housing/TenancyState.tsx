import { useTranslation } from 'react-i18next';
import { Mark } from '../components/Mark';

/** Where a filing stands: while it runs what the other party said, later how it ended. */
export function TenancyState({ status, confirmation }: { status?: string; confirmation?: string }) {
  const { t } = useTranslation();
  if (status !== 'FILED') return <Mark tone="idle">{t(`tenancyStatus.${status}`)}</Mark>;
  const tone = confirmation === 'OBJECTED' ? 'bad' : confirmation === 'AWAITED' ? 'warning' : 'good';
  return <Mark tone={tone}>{t(`confirmation.${confirmation}`)}</Mark>;
}
