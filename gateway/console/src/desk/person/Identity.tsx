import { formatDay } from '@shared/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '../components/Facts';
import { Mark } from '../components/Mark';
import { Section } from '../components/Section';
import type { PersonView } from './view';

export function Identity({ view: { person } }: { view: PersonView }) {
  const { t } = useTranslation();
  const document = person?.document;
  return (
    <Section title={t('person.identity')}>
      <Facts
        items={[
          [t('register.name'), person?.name],
          [t('register.documentType'), document?.type && t(`documentType.${document.type}`)],
          [t('register.documentNumber'), <span className="digits">{document?.number ?? document?.masked}</span>],
          [t('person.sex'), person?.sex && t(`sex.${person.sex}`)],
          [t('person.birthDate'), formatDay(person?.birthDate)],
          [t('person.domicile'), person?.domicile],
          [t('person.phone'), person?.phone && <span className="digits">{person.phone}</span>],
        ]}
      />
    </Section>
  );
}

export function Home({ view: { residence } }: { view: PersonView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('person.home')} extra={residence?.late && <Mark tone="warning">{t('person.declaredLate')}</Mark>}>
      {residence?.residenceId ? (
        <Facts
          items={[
            [
              t('person.address'),
              <Link to={`/desk/dwellings/${residence.dwellingCode}`}>
                {residence.address ?? residence.dwellingCode}
              </Link>,
            ],
            [t('register.since'), formatDay(residence.since)],
            [t('person.until'), formatDay(residence.until)],
            [t('register.reason'), residence.reason && t(`reason.${residence.reason}`)],
            [t('person.declaredOn'), formatDay(residence.declaredOn)],
            [
              t('register.declaredBy'),
              residence.declarations?.map(({ by, on }) => `${t(`declaredBy.${by}`)} (${formatDay(on)})`).join('、'),
            ],
          ]}
        />
      ) : (
        <p className="muted">{t('person.noHome')}</p>
      )}
    </Section>
  );
}
