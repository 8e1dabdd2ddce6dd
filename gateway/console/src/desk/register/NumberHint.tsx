import { formatDay, today } from '@shared/format';
import { readResidentNumber } from '@shared/residentNumber';
import type { FormRule } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentType } from './register';

/** Documents whose number has the form and the checksum of a citizen identification number. */
function isChecked(type: DocumentType | undefined): boolean {
  return type !== undefined && type !== 'PASSPORT';
}

/** What the number says while it is typed: how much is missing, birth date and sex, or what is wrong with it. */
export function NumberHint({ type, number = '' }: { type?: DocumentType; number?: string }) {
  const { t } = useTranslation();
  if (!isChecked(type) || number.trim() === '') return null;
  const reading = readResidentNumber(number, today());
  return (
    <span role="status" className={reading.state === 'right' ? 'good' : reading.state === 'wrong' ? 'bad' : undefined}>
      {reading.state === 'incomplete' && t('register.digits', { count: number.trim().length })}
      {reading.state === 'wrong' && t(`register.numberWrong.${reading.because}`)}
      {reading.state === 'right' &&
        t('register.derived', { day: formatDay(reading.birthDate), sex: t(`sex.${reading.sex}`) })}
    </span>
  );
}

export function useNumberRule(): (type: DocumentType | undefined) => FormRule {
  const { t } = useTranslation();
  return (type) => ({
    validator: (_rule, number: string | undefined) => {
      if (!isChecked(type) || !number) return Promise.resolve();
      const reading = readResidentNumber(number, today());
      if (reading.state === 'right') return Promise.resolve();
      return Promise.reject(
        new Error(reading.state === 'wrong' ? t(`register.numberWrong.${reading.because}`) : t('register.numberShort')),
      );
    },
  });
}
