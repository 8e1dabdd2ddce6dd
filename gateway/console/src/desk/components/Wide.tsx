import type { ReactNode } from 'react';

/** Something wider than a narrow window, which is scrolled by itself; also with the keyboard, so it takes the focus. */
export function Wide({ label, tall = false, children }: { label: string; tall?: boolean; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls is reached by the keyboard.
    <div className={tall ? 'scroll-x tall' : 'scroll-x'} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
