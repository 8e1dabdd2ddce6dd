import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '../parts/Bits';

const TONES: Record<string, Tone> = {
  ACTIVE: 'good',
  APPROVED: 'good',
  ACCEPTED: 'plain',
  SUSPENDED: 'warn',
  REFUSED: 'bad',
  CANCELLED: 'bad',
};

export function PermitTag({ status }: { status: string | null | undefined }) {
  const { t } = useTranslation();
  if (!status) return null;
  return <Tag tone={TONES[status] ?? 'plain'}>{t(`permit.status.${status}`)}</Tag>;
}
