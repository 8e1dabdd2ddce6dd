import { overview } from '@shared/api/client';
import { dataOf } from '@shared/api/versioned';
import { today } from '@shared/format';
import { readResidentNumber } from '@shared/residentNumber';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentType } from './register';

/** Says at once who is registered with this number already, so that nobody is registered a second time. */
export function LikelyDuplicates({ type, number = '' }: { type?: DocumentType; number?: string }) {
  const { t } = useTranslation();
  const complete =
    type === 'PASSPORT' ? number.trim().length >= 6 : readResidentNumber(number, today()).state === 'right';
  const found = useQuery({
    queryKey: ['duplicates-of', number],
    enabled: complete,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      dataOf(
        await overview.GET('/api/search', {
          params: { query: { q: number.trim().toUpperCase(), kinds: 'PERSON', limit: 5 } as never },
          headers: { 'Anju-Purpose': 'registration' },
          signal,
        }),
      ),
  });
  const hits = (found.data?.items ?? []).filter(({ why }) => why === 'DOCUMENT');
  if (!complete || hits.length === 0) return null;
  return (
    <Alert
      className="form-note"
      type="info"
      showIcon
      title={t('register.known')}
      description={
        <ul className="plain">
          {hits.map(({ id, label, division }) => (
            <li key={id}>
              <Link to={`/desk/persons/${id}`}>{label}</Link> <span className="muted">{division}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
