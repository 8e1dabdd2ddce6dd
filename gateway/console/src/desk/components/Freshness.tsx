import { formatInstant } from '@shared/format';
import { useTranslation } from 'react-i18next';

type Sources = Record<string, { state?: string; asOf?: string } | undefined>;

/** How fresh each source of a view is, in words; says plainly what is missing. */
export function Freshness({ sources }: { sources: object | undefined }) {
  const { t } = useTranslation();
  if (!sources) return null;
  const entries = Object.entries(sources as Sources);
  return (
    <ul className="freshness small muted" aria-label={t('fresh.label')}>
      {entries.map(([source, state]) => (
        <li key={source} className={state?.state === 'UNAVAILABLE' ? 'bad' : undefined}>
          {t(`fresh.source.${source}`)}：
          {t(`fresh.state.${state?.state ?? 'UNAVAILABLE'}`, { at: formatInstant(state?.asOf) })}
        </li>
      ))}
    </ul>
  );
}
