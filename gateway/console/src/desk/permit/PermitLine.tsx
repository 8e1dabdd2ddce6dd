import type { components } from '@shared/api/generated/residence';
import { formatInstant } from '@shared/format';
import { useTranslation } from 'react-i18next';

type Permit = components['schemas']['PermitResponse'];

/** The life of a permit as a line of time: each state it came into, when, and why. */
export function PermitLine({ permit: { history = [] } }: { permit: Permit }) {
  const { t } = useTranslation();
  return (
    <ol className="line-of-time" aria-label={t('permit.life')}>
      {history.map(({ at, to, because }) => (
        <li key={`${at} ${to}`} data-state={to}>
          <strong>{t(`permitStatus.${to}`)}</strong>
          <span className="muted small block">{formatInstant(at)}</span>
          <span className="muted small block">{t(`because.${because}`, { defaultValue: because })}</span>
        </li>
      ))}
    </ol>
  );
}
