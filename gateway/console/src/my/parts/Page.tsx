import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface PageProps {
  title: string;
  /** Where the link back leads; none on a start page. */
  back?: string;
  caption?: string;
  children: ReactNode;
}

/** One page: its title, which is read out when it appears, and a way back. */
export function Page({ title, back, caption, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
    window.scrollTo(0, 0);
  }, [title, t]);
  return (
    <>
      {back !== undefined && (
        <nav aria-label={t('app.backNav')}>
          <Link className="back" to={back}>
            {t('app.back')}
          </Link>
        </nav>
      )}
      <main id="main">
        <h1 ref={heading} tabIndex={-1}>
          {caption && <span className="caption">{caption}</span>}
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
