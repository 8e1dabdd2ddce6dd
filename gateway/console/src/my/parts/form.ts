import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { IdempotencyKey } from '@shared/api/idempotency';
import { asProblem, type ApiProblem, type FieldError } from '@shared/api/problem';

export interface FormError {
  /** The field it belongs to; none where it belongs to the whole. */
  field: string | null;
  message: string;
}

export interface FormState<V> {
  values: V;
  errors: readonly FormError[];
  problem: ApiProblem | null;
  busy: boolean;
  dirty: boolean;
  /** Grows with each failed attempt, so that the summary takes the focus each time. */
  attempts: number;
  set: <K extends keyof V>(name: K, value: V[K]) => void;
  submit: () => Promise<void>;
  errorOf: (field: string) => string | undefined;
}

interface FormOptions<V> {
  initial: V;
  /** What can be said without asking the registry. */
  check?: (values: V) => readonly FormError[];
  /**
   * Sends them, under a key that stays the same while the values do: sent again, it is done once. What it answers
   * is done when nothing typed can be lost any more.
   */
  send: (values: V, headers: Record<string, string>) => Promise<void | (() => void)>;
  /** Names a field of the request as the form's own. */
  rename?: (field: string) => string;
  /** The form's fields; errors of others are told above it. */
  fields: readonly string[];
}

/** The errors of a problem document, each at its field where the form has it. */
export function placed(
  errors: readonly FieldError[],
  fields: readonly string[],
  rename: (field: string) => string = (field) => field,
): FormError[] {
  return errors.map(({ field, message }) => {
    const own = rename(field ?? '');
    return { field: fields.includes(own) ? own : null, message };
  });
}

/** A form: its values, all its errors at once, and a submission that cannot happen twice. */
export function useForm<V extends object>({ initial, check, send, rename, fields }: FormOptions<V>): FormState<V> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const sending = useRef(false);
  const key = useRef(new IdempotencyKey());

  const set = useCallback(<K extends keyof V>(name: K, value: V[K]) => {
    setValues((before) => ({ ...before, [name]: value }));
    setErrors((before) => before.filter((error) => error.field !== name));
    setDirty(true);
  }, []);

  const submit = async () => {
    if (sending.current) return;
    const found = check?.(values) ?? [];
    setProblem(null);
    setErrors(found);
    if (found.length > 0) {
      setAttempts((n) => n + 1);
      return;
    }
    sending.current = true;
    setBusy(true);
    try {
      const next = await send(values, key.current.for(values));
      key.current.done();
      flushSync(() => setDirty(false));
      next?.();
    } catch (failed) {
      const known = asProblem(failed);
      setProblem(known);
      setErrors(placed(known.errors, fields, rename));
      setAttempts((n) => n + 1);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;

  return { values, errors, problem, busy, dirty, attempts, set, submit, errorOf };
}
