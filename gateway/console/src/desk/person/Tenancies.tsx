import { formatDay } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../components/Section';
import type { PersonView } from './view';

export function Tenancies({ view: { tenancies = [] } }: { view: PersonView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('person.tenancies')}>
      {tenancies.length === 0 && <p className="muted">{t('person.noTenancy')}</p>}
      <ul className="list">
        {tenancies.map((tenancy) => (
          <li key={tenancy.tenancyId}>
            <Link to={`/desk/dwellings/${tenancy.dwellingCode}`}>{tenancy.address ?? tenancy.dwellingCode}</Link>
            <span className="muted small block">
              {tenancy.as?.map((role) => t(`party.${role}`)).join('、')} · {formatDay(tenancy.from)} –{' '}
              {formatDay(tenancy.endedOn ?? tenancy.until)} · {t(`tenancyStatus.${tenancy.status}`)} ·{' '}
              {t(`confirmation.${tenancy.confirmation}`)} · {tenancy.filingNumber}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Work({ view: { employment = [], schooling = [] } }: { view: PersonView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('person.work')}>
      {employment.length + schooling.length === 0 && <p className="muted">{t('person.noWork')}</p>}
      <ul className="list">
        {employment.map((job) => (
          <li key={job.recordId}>
            <Link to={`/desk/enterprises/${job.uscc}`}>{job.enterprise ?? job.uscc}</Link>
            <span className="muted small block">
              {[job.occupation, job.contract && t(`contract.${job.contract}`)].filter(Boolean).join(' · ')} ·{' '}
              {formatDay(job.from)} – {job.ended ? formatDay(job.until) : t('person.present')}
            </span>
          </li>
        ))}
        {schooling.map((school) => (
          <li key={school.recordId}>
            {school.school ?? school.uscc}
            <span className="muted small block">
              {formatDay(school.from)} – {school.until ? formatDay(school.until) : t('person.present')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
