import { dwellingCodeIn } from '@shared/dwellingCode';
import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Select, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findHomes } from './findHomes';

interface Props {
  id?: string;
  value?: string;
  onChange?: (dwellingCode: string) => void;
}

/** Finds a home by its address, written as people write it, or by the code on its door plate. */
export function HomePicker({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const { division } = useSignedIn();
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim());
  const found = useQuery({
    queryKey: ['homes', asked, division],
    enabled: asked.length >= 2,
    queryFn: () => findHomes(asked, division),
  });
  const homes = found.data?.homes ?? [];
  const hint = asked.length < 2 ? t('home.type') : found.data?.needsRoom ? t('home.needsRoom') : t('home.none');
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      showSearch={{ onSearch: setTyped, filterOption: false }}
      suffixIcon={null}
      notFoundContent={found.isFetching ? <Spin size="small" /> : <span className="muted">{hint}</span>}
      placeholder={t('home.placeholder')}
      options={homes.map(({ dwellingCode, address }) => ({
        value: dwellingCode,
        label: address,
        title: dwellingCodeIn(typed) ? `${address} ${dwellingCode}` : address,
      }))}
    />
  );
}

/** What was typed, once nothing was typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
