import { useTranslation } from 'react-i18next';

interface Condition {
  code?: string;
  met?: boolean;
  have?: number;
  need?: number;
  text?: string;
  article?: string;
}

/** Each condition of the rule set, met or not, in words. */
export function Conditions({ of }: { of: readonly Condition[] }) {
  const { t } = useTranslation();
  return (
    <ul className="conditions">
      {of.map((condition) => (
        <li key={condition.code} className={condition.met ? 'met' : 'unmet'}>
          <span className="visually-hidden">{condition.met ? t('conditions.met') : t('conditions.unmet')}</span>
          {condition.text}
          <span className="hint">{condition.article}</span>
        </li>
      ))}
    </ul>
  );
}
