import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../components/Mark';

const TONES: Record<string, Tone> = {
  PASSED: 'good',
  INCOMPLETE: 'warning',
  FINDINGS_OPEN: 'warning',
  OVERDUE: 'bad',
  UNFIT: 'bad',
};

export function SafetyMark({ state = 'PASSED' }: { state?: string }) {
  const { t } = useTranslation();
  return <Mark tone={TONES[state] ?? 'idle'}>{t(`safety.state.${state}`)}</Mark>;
}
