import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormState } from './form';

interface FieldProps<V> {
  form: FormState<V>;
  name: keyof V & string;
  label: string;
  hint?: ReactNode;
  /** The label is the page's question, which the title says already. */
  quiet?: boolean;
}

function described(name: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined;
}

interface AroundProps {
  name: string;
  /** Above hint and error. */
  label?: ReactNode;
  hint: ReactNode;
  error: string | undefined;
  children: ReactNode;
}

function Around({ name, label, hint, error, children }: AroundProps) {
  const { t } = useTranslation();
  return (
    <div className={error ? 'field wrong' : 'field'}>
      {label}
      {hint && (
        <div className="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          <span className="visually-hidden">{t('form.error')}</span>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

interface TextProps<V> extends FieldProps<V> {
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  autoComplete?: string;
  lines?: number;
  width?: 'short' | 'full';
  min?: string;
  max?: string;
}

export function TextField<V>({
  form,
  name,
  label,
  hint,
  quiet,
  type,
  inputMode,
  autoComplete,
  lines,
  width,
  min,
  max,
}: TextProps<V>) {
  const error = form.errorOf(name);
  const common = {
    id: name,
    name,
    value: String(form.values[name] ?? ''),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described(name, hint, error),
    onChange: (event: { target: { value: string } }) => form.set(name, event.target.value as V[keyof V & string]),
  };
  return (
    <Around
      name={name}
      hint={hint}
      error={error}
      label={
        <label htmlFor={name} className={quiet ? 'visually-hidden' : ''}>
          {label}
        </label>
      }
    >
      {lines ? (
        <textarea rows={lines} {...common} />
      ) : (
        <input
          type={type ?? 'text'}
          inputMode={inputMode}
          autoComplete={autoComplete ?? 'off'}
          spellCheck={false}
          className={width === 'short' ? 'short' : ''}
          min={min}
          max={max}
          {...common}
        />
      )}
    </Around>
  );
}

interface ChoiceProps<V> extends FieldProps<V> {
  choices: readonly (readonly [value: string, label: ReactNode, hint?: string])[];
  several?: boolean;
}

/** One of a few, or several of them; each a big target. */
export function ChoiceField<V>({ form, name, label, hint, quiet, choices, several }: ChoiceProps<V>) {
  const error = form.errorOf(name);
  const now = form.values[name];
  const chosen = (value: string) => (Array.isArray(now) ? now.includes(value) : now === value);
  const toggle = (value: string) => {
    if (!several) return form.set(name, value as V[keyof V & string]);
    const before = now as string[];
    form.set(name, (chosen(value) ? before.filter((one) => one !== value) : [...before, value]) as V[keyof V & string]);
  };
  return (
    <fieldset className="field-set" aria-describedby={described(name, hint, error)}>
      <legend className={quiet ? 'visually-hidden' : ''}>{label}</legend>
      <Around name={name} hint={hint} error={error}>
        {choices.map(([value, text, more], index) => (
          <div className="choice" key={value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              id={index === 0 ? name : `${name}-${value}`}
              name={name}
              value={value}
              checked={chosen(value)}
              onChange={() => toggle(value)}
              aria-describedby={more ? `${name}-${value}-hint` : undefined}
            />
            <label htmlFor={index === 0 ? name : `${name}-${value}`}>{text}</label>
            {more && (
              <p className="hint" id={`${name}-${value}-hint`}>
                {more}
              </p>
            )}
          </div>
        ))}
      </Around>
    </fieldset>
  );
}
