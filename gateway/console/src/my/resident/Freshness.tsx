import { useTranslation } from 'react-i18next';
import { moment } from '../app/formats';

interface Source {
  state?: string;
  asOf?: string | null;
}

export interface Sources {
  residence?: Source;
  housing?: Source;
  employment?: Source;
}

/** How new what is shown is, source by source; a source that cannot be asked is never silently empty. */
export function Freshness({ sources, open = false }: { sources: Sources | null | undefined; open?: boolean }) {
  const { t } = useTranslation();
  if (!sources) return null;
  const all = (['residence', 'housing', 'employment'] as const).map((name) => ({ name, source: sources[name] }));
  const late = all.filter(({ source }) => source?.state === 'STALE' || source?.state === 'UNAVAILABLE');
  return (
    <details className="freshness" open={open || late.length > 0}>
      <summary>{late.length === 0 ? t('fresh.all') : t('fresh.some')}</summary>
      <ul>
        {all.map(({ name, source }) => (
          <li key={name}>
            <strong>{t(`fresh.source.${name}`)}</strong>{' '}
            {t(`fresh.${source?.state ?? 'UNAVAILABLE'}`, { at: moment(source?.asOf) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
