import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

export function useDarkMode(): boolean {
  return useSyncExternalStore(
    (listener) => {
      darkQuery.addEventListener('change', listener);
      return () => darkQuery.removeEventListener('change', listener);
    },
    () => darkQuery.matches,
  );
}

/** antd in the colours of tokens.css; the values are repeated because antd computes further shades from them. */
export function deskTheme(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#3f8fd9' : '#0b5fa5',
      colorInfo: dark ? '#6cb2f2' : '#0b5fa5',
      colorLink: dark ? '#6cb2f2' : '#0b5fa5',
      colorSuccess: dark ? '#62c990' : '#1d7a46',
      colorWarning: dark ? '#e6b455' : '#8a5a00',
      colorError: dark ? '#ff8a80' : '#b3261e',
      colorSuccessBg: dark ? '#12301f' : '#e4f4ea',
      colorWarningBg: dark ? '#35290f' : '#fdf2d8',
      colorErrorBg: dark ? '#3b1a18' : '#fbe9e7',
      colorInfoBg: dark ? '#12293d' : '#e6f0f9',
      colorBgLayout: dark ? '#0f1318' : '#f3f5f8',
      colorBgContainer: dark ? '#181e25' : '#ffffff',
      colorTextBase: dark ? '#e8edf2' : '#15202b',
      colorTextPlaceholder: dark ? '#a5b1be' : '#5d6b79',
      colorTextDescription: dark ? '#a5b1be' : '#51606f',
      borderRadius: 6,
      fontSize: 14,
      fontFamily: 'var(--font)',
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: { Layout: { headerBg: 'transparent', siderBg: 'transparent' } },
  };
}
