import { residence } from '@shared/api/client';
import type { components } from '@shared/api/generated/residence';
import { dataOf } from '@shared/api/versioned';
import { formatDay } from '@shared/format';
import { useChange } from '@shared/useChange';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionButtons } from '../components/DecisionButtons';
import { Facts } from '../components/Facts';
import { ListState } from '../components/ListState';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { usePages } from '../components/usePages';
import { usePurposeTask } from '../purpose/usePurposeTask';

type Duplicate = components['schemas']['DuplicateResponse'];

/** Records that may be of one person, side by side. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const allowed = usePurposeTask();
  const list = usePages(['duplicates'], allowed, async (after) =>
    dataOf(await residence.GET('/api/persons/duplicates', { params: { query: { limit: 20, after } as never } })),
  );
  return (
    <Page title={t('menu.duplicates')}>
      {list.items.map((duplicate) => (
        <DuplicateCard key={duplicate.duplicateId} duplicate={duplicate} />
      ))}
      <ListState allowed={allowed} list={list} empty={t('duplicate.none')} />
    </Page>
  );
}

function DuplicateCard({ duplicate }: { duplicate: Duplicate }) {
  const { t } = useTranslation();
  const persons = duplicate.persons ?? [];
  const change = useChange(
    async ({ accepted, reason }: { accepted: boolean; reason: string }, headers) =>
      dataOf(
        await residence.POST('/api/persons/duplicates/{duplicateId}/decision', {
          params: { path: { duplicateId: duplicate.duplicateId! }, header: { 'If-Match': `"${duplicate.version}"` } },
          body: accepted
            ? { decision: 'SAME' as const, keep: persons[0]!.personId!, reason }
            : { decision: 'DIFFERENT' as const, reason },
          headers,
        }),
      ),
  );
  return (
    <Section
      title={duplicate.grounds?.map((ground) => t(`duplicate.ground.${ground}`)).join('、')}
      extra={<span className="muted small">{formatDay(duplicate.foundOn)}</span>}
    >
      <div className="side-by-side">
        {persons.map((person, at) => (
          <div key={person.personId}>
            <Link to={`/desk/persons/${person.personId}`}>{at === 0 ? t('duplicate.kept') : t('duplicate.other')}</Link>
            <Facts
              items={[
                [t('register.name'), person.name],
                [t('register.documentNumber'), <span className="digits">{person.document?.masked}</span>],
                [t('person.sex'), person.sex && t(`sex.${person.sex}`)],
                [t('person.birthDate'), formatDay(person.birthDate)],
              ]}
            />
          </div>
        ))}
      </div>
      <DecisionButtons accept={t('duplicate.same')} refuse={t('duplicate.different')} change={change} />
    </Section>
  );
}
