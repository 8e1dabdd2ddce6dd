import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hiddenNumber } from '../people';
import { PersonForm } from '../PersonForm';
import type { StepProps } from './FilePage';

/** Who signed and who lives there, each named by the document they showed. */
export function PeopleStep({ draft, change, next }: StepProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(draft.people.length === 0);
  const [missing, setMissing] = useState(false);
  if (adding) {
    return (
      <PersonForm
        roles
        submit={t('file.addPerson')}
        cancel={draft.people.length > 0 ? () => setAdding(false) : undefined}
        add={(person) => {
          change({ people: [...draft.people.filter((one) => one.number !== person.number), person] });
          setAdding(false);
          setMissing(false);
        }}
      />
    );
  }
  return (
    <>
      {missing && (
        <div className="error-summary" role="alert">
          <p>{t('file.people.tenantMissing')}</p>
        </div>
      )}
      <ul className="people">
        {draft.people.map((one) => (
          <li key={one.number}>
            <span>
              <strong>{one.name}</strong> · {hiddenNumber(one.number)}
              <span className="hint">
                {[one.tenant && t('tenancy.role.TENANT'), one.livesHere && t('tenancy.role.OCCUPANT')]
                  .filter(Boolean)
                  .join('、')}
              </span>
            </span>
            <button
              type="button"
              className="link"
              aria-label={t('file.people.removeOne', { name: one.name })}
              onClick={() => change({ people: draft.people.filter((other) => other !== one) })}
            >
              {t('occupants.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => (draft.people.some((one) => one.tenant) ? next() : setMissing(true))}
        >
          {t('app.continue')}
        </button>
        <button type="button" className="button secondary" onClick={() => setAdding(true)}>
          {t('file.people.another')}
        </button>
      </div>
    </>
  );
}
