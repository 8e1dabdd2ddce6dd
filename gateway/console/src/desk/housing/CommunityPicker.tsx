import { useSignedIn } from '@shared/session/SessionContext';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { childrenOf } from './divisions';

interface Props {
  id?: string;
  value?: string;
  onChange?: (community: string) => void;
}

/** Chooses a community of the reader's division, by its name or code. */
export function CommunityPicker({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const { division } = useSignedIn();
  const found = useQuery({
    queryKey: ['communities', division],
    enabled: !!division,
    staleTime: 600_000,
    queryFn: () => communitiesOf(division!),
  });
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={found.isLoading}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('building.communityHint')}
      options={found.data?.map(({ code, label }) => ({ value: code, label }))}
    />
  );
}

/** All communities below a district, a street, or the community itself. */
async function communitiesOf(division: string): Promise<{ code: string; label: string }[]> {
  if (division.length >= 12) return [{ code: division, label: division }];
  const below = await childrenOf(division);
  const named = below.map(({ code = '', name = '' }) => ({ code, label: name }));
  if (division.length >= 9) return named;
  const streets = await Promise.all(
    named.map(async (street) =>
      (await childrenOf(street.code)).map(({ code = '', name }) => ({ code, label: `${street.label} ${name}` })),
    ),
  );
  return streets.flat();
}
