import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { rememberQuestion } from './question';

/** The one search box, on every page: `/` or Ctrl+K leads to it. What was asked never stands in the address bar. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const ask = (question: string) => {
    if (!question.trim()) return;
    rememberQuestion(question.trim());
    void navigate('/desk/search');
  };
  return (
    <search className="desk-search">
      <Input.Search
        ref={input}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSearch={ask}
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        spellCheck={false}
        enterButton={t('common.search')}
      />
    </search>
  );
}
