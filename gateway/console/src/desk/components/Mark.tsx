import type { ReactNode } from 'react';

export type Tone = 'good' | 'warning' | 'bad' | 'brand' | 'idle';

/** A state in a word, on a soft ground of its colour. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="mark" data-tone={tone}>
      {children}
    </span>
  );
}
