import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../components/Section';
import './housing.css';

/** The door plate as it is printed. */
export function PlatePart({ dwellingCode }: { dwellingCode: string }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('dwelling.plate')}
      extra={
        <Button href={`/api/dwellings/${dwellingCode}/plate.png`} download>
          {t('dwelling.plateDownload')}
        </Button>
      }
    >
      <img className="plate" src={`/api/dwellings/${dwellingCode}/plate.svg`} alt={t('dwelling.plateAlt')} />
    </Section>
  );
}
