import '@shared/tokens.css';
import { startTranslations } from '@shared/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import en from './i18n/en.json';
import zh from './i18n/zh-CN.json';
import { StartPage } from './start/StartPage';

startTranslations('my', { 'zh-CN': zh, en });
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
);
