import { today } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Section } from '../components/Section';
import { Wide } from '../components/Wide';
import { monthsOf, type Month } from './months';
import type { PersonView } from './view';

/** Twenty-four months side by side: insured, and registered in a home. */
export function MonthStrip({ view }: { view: PersonView }) {
  const { t } = useTranslation();
  const months = monthsOf(view, today());
  const row = (name: 'insured' | 'resident') => (
    <tr>
      <th scope="row">
        {t(`months.${name}`)}{' '}
        <span className="muted small">{t('months.of', { have: months.filter((month) => month[name]).length })}</span>
      </th>
      {months.map((month) => (
        <Cell key={month.month} month={month} name={name} />
      ))}
    </tr>
  );
  return (
    <Section title={t('months.title')}>
      <Wide label={t('months.title')}>
        <table className="months">
          <thead>
            <tr>
              <td />
              {months.map(({ month }, at) => (
                <th key={month} scope="col" className="small muted" aria-label={month}>
                  {at === 0 || month.endsWith('-01') ? month : month.slice(5)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('resident')}
            {row('insured')}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function Cell({ month, name }: { month: Month; name: 'insured' | 'resident' }) {
  const { t } = useTranslation();
  const text = month[name] ? t('months.yes') : t('months.no');
  return (
    <td className="month" data-on={month[name]} title={`${month.month} ${text}`}>
      <span className="visually-hidden">{text}</span>
    </td>
  );
}
