import { usePurpose } from '@shared/purpose';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { askPurpose } from './usePurposeTask';

/** Shows the purpose of the present task and leads to another one. */
export function PurposeButton() {
  const { t } = useTranslation();
  const purpose = usePurpose();
  const stated = purpose && [t(`purpose.of.${purpose.code}`), purpose.caseNumber].filter(Boolean).join(' · ');
  return (
    <Button type="text" onClick={() => askPurpose(true)}>
      {stated ? t('purpose.now', { purpose: stated }) : t('purpose.none')}
    </Button>
  );
}
