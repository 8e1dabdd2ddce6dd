import '@shared/tokens.css';
import './desk.css';
import { startTranslations } from '@shared/i18n';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './app/Desk';
import en from './i18n/en';
import zh from './i18n/zh-CN';

startTranslations('desk', { 'zh-CN': zh, en });
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
