import { SessionProvider } from '@shared/session/SessionContext';
import { asProblem } from '@shared/api/problem';
import { currentLanguage } from '@shared/i18n/language';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { router } from './router';
import { giveNonceToStyles } from './styleNonce';
import { deskTheme, useDarkMode } from './theme';

// Only what may succeed at another attempt is tried again, and changes never are.
function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (attempts, error) => attempts < 2 && asProblem(error).temporary,
        staleTime: 10_000,
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false },
    },
  });
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
giveNonceToStyles(nonce);

export function Desk() {
  const [queries] = useState(newQueryClient);
  const { i18n } = useTranslation();
  const dark = useDarkMode();
  const english = i18n.language === 'en';
  dayjs.locale(english ? 'en' : 'zh-cn');
  return (
    <ConfigProvider csp={{ nonce }} locale={english ? en : zh} theme={deskTheme(dark)} key={currentLanguage()}>
      <App>
        <QueryClientProvider client={queries}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
