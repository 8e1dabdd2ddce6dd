import { useTranslation } from 'react-i18next';
import { useForm } from '../../parts/form';
import { Form } from '../../parts/Form';
import { ChoiceField, TextField } from '../../parts/fields';
import type { Draft } from './draft';
import type { StepProps } from './FilePage';

interface Values {
  whole: Draft['whole'];
  names: string;
}

/** The whole home, or rooms of it as they were built. */
export function RoomsStep({ draft, change, next }: StepProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    initial: { whole: draft.whole, names: draft.rooms.map((room) => room.name).join('\n') },
    fields: ['whole', 'names'],
    check: ({ whole, names }) => [
      ...(whole ? [] : [{ field: 'whole', message: t('file.rooms.missing') }]),
      ...(whole === 'rooms' && !names.trim() ? [{ field: 'names', message: t('file.rooms.namesMissing') }] : []),
    ],
    send: async ({ whole, names }) => {
      const rooms = names
        .split(/[\n,，、]/)
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => ({ name, kind: 'BEDROOM' as const }));
      change({ whole, rooms: whole === 'rooms' ? rooms : [] });
      return next;
    },
  });
  return (
    <Form form={form} submit={t('app.continue')} guard={false}>
      <ChoiceField
        form={form}
        name="whole"
        quiet
        label={t('file.rooms.title')}
        choices={[
          ['whole', t('file.rooms.whole')],
          ['rooms', t('file.rooms.some'), t('file.rooms.someHint')],
        ]}
      />
      {form.values.whole === 'rooms' && (
        <TextField form={form} name="names" label={t('file.rooms.names')} hint={t('file.rooms.namesHint')} lines={3} />
      )}
    </Form>
  );
}
