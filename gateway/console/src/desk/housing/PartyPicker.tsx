import { overview } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { useQuery } from '@tanstack/react-query';
import { Select, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Party {
  kind: 'PERSON' | 'ENTERPRISE';
  id: string;
}

interface Props {
  id?: string;
  /** Which kinds may be chosen; both unless stated. */
  kinds?: Party['kind'][];
  onChange?: (party: Party | undefined) => void;
}

/** Finds a person or an enterprise as the search of the desks does. */
export function PartyPicker({ id, kinds = ['PERSON', 'ENTERPRISE'], onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    queryKey: ['parties', asked, kinds],
    enabled: asked.length >= 2,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      dataOf(
        await overview.GET('/api/search', {
          params: { query: { q: asked, kinds: kinds.join(','), limit: 10 } as never },
          signal,
        }),
      ),
  });
  const hits = found.data?.items ?? [];
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ onSearch: setTyped, filterOption: false }}
      suffixIcon={null}
      placeholder={t(kinds.length === 1 ? `party.find.${kinds[0]}` : 'party.find.BOTH')}
      notFoundContent={
        found.isFetching ? (
          <Spin size="small" />
        ) : (
          <span className="muted">{asked.length < 2 ? t('party.type') : t('search.none')}</span>
        )
      }
      onChange={(chosen?: string) => {
        const [kind, hit] = chosen?.split(' ') ?? [];
        onChange?.(hit ? { kind: kind as Party['kind'], id: hit } : undefined);
      }}
      options={hits.map(({ type, id: hit, label, division }) => ({
        value: `${type} ${hit}`,
        label: [label, division].filter(Boolean).join(' · '),
      }))}
    />
  );
}
