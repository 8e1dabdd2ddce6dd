import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeFinder } from '../../parts/HomeFinder';
import type { StepProps } from './FilePage';

export function HomeStep({ draft, change, next }: StepProps) {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.home) next();
    else {
      setMissing(true);
      document.getElementById('home')?.focus();
    }
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <HomeFinder
        id="home"
        label={t('file.home.label')}
        error={missing ? t('move.homeMissing') : undefined}
        home={draft.home}
        choose={(home) => {
          setMissing(false);
          if (home?.dwellingCode !== draft.home?.dwellingCode) change({ home });
        }}
      />
      <div className="actions">
        <button type="submit" className="button">
          {t('app.continue')}
        </button>
      </div>
    </form>
  );
}
