import { asProblem } from '@shared/api/problem';
import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/**
 * Shows what the registry found wrong at the fields it named, all at once, and leads to the first of them. `fields` says which of
 * the form's fields stands for which of the request's.
 *
 * @returns whether something remains that no field shows
 */
export function useFieldErrors(form: FormInstance, error: unknown, fields: Record<string, string>): boolean {
  useEffect(() => {
    if (!error) return;
    const known = asProblem(error).errors.filter(({ field }) => field && fields[field]);
    form.setFields(known.map(({ field, message }) => ({ name: fields[field!] as never, errors: [message] })));
    const first = known[0]?.field;
    if (first) form.getFieldInstance(fields[first] as never)?.focus?.();
  }, [form, error, fields]);
  if (!error) return false;
  const { errors } = asProblem(error);
  return errors.length === 0 || errors.some(({ field }) => !field || !fields[field]);
}
