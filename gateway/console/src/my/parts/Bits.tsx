import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Rows of what and how much. */
export function Summary({ rows }: { rows: readonly (readonly [string, ReactNode] | false | null | undefined)[] }) {
  return (
    <dl className="summary">
      {rows.map(
        (row) =>
          row &&
          row[1] !== '' &&
          row[1] != null && (
            <div key={row[0]}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`tag ${tone}`}>{children}</strong>;
}

interface Way {
  to: string;
  title: string;
  hint?: string | undefined;
  tag?: ReactNode;
  /** Leads to a page of the gateway, not of this application. */
  away?: boolean;
}

/** Places to go, each a big target. */
export function Ways({ ways }: { ways: readonly (Way | false | null | undefined)[] }) {
  return (
    <ul className="ways">
      {ways.map(
        (way) =>
          way && (
            <li key={way.to}>
              {way.away ? (
                <a href={way.to}>
                  <span>{way.title}</span>
                </a>
              ) : (
                <Link to={way.to}>
                  <span>{way.title}</span>
                  {way.tag}
                </Link>
              )}
              {way.hint && <p>{way.hint}</p>}
            </li>
          ),
      )}
    </ul>
  );
}

export function Inset({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <div className={`inset ${tone}`}>{children}</div>;
}

export function Done({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="done" role="status">
      <p className="done-title">{title}</p>
      {children}
    </div>
  );
}
