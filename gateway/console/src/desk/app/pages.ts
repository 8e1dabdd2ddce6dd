import type { Role } from '@shared/session/session';
import type { ComponentType } from 'react';
import { housingPages } from '../housing/pages';

const POLICE: Role[] = ['police-officer', 'station-chief'];
const FIELD: Role[] = [...POLICE, 'housing-officer', 'grid-worker'];

/** One page of the desks: where it is, who sees it in the menu, and what loads it. */
export interface DeskPage {
  /** Below /desk; empty for the first page. */
  path: string;
  /** Key of its name in the menu; a page without one is reached from others. */
  menu?: string;
  roles?: Role[];
  page: () => Promise<ComponentType>;
}

/** Every page of the desks. The menu shows those that the role may use, in this order. */
export const pages: DeskPage[] = [
  { path: '', menu: 'today', page: async () => (await import('../today/TodayPage')).TodayPage },
  {
    path: 'register',
    menu: 'register',
    roles: POLICE,
    page: async () => (await import('../register/RegisterPage')).RegisterPage,
  },
  { path: 'search', page: async () => (await import('../search/SearchPage')).SearchPage },
  { path: 'persons/:personId', page: async () => (await import('../person/PersonPage')).PersonPage },
  { path: 'permits/:permitId', page: async () => (await import('../permit/PermitPage')).PermitPage },
  { path: 'worklists/:kind', page: async () => (await import('../today/WorkListPage')).WorkListPage },
  {
    path: 'corrections',
    menu: 'corrections',
    roles: [...POLICE, 'labour-clerk'],
    page: async () => (await import('../queue/CorrectionsPage')).CorrectionsPage,
  },
  {
    path: 'duplicates',
    menu: 'duplicates',
    roles: POLICE,
    page: async () => (await import('../queue/DuplicatesPage')).DuplicatesPage,
  },
  ...housingPages,
  {
    path: 'files',
    menu: 'files',
    roles: [...POLICE, 'housing-officer', 'labour-clerk'],
    page: async () => (await import('../files/FilesPage')).FilesPage,
  },
  {
    path: 'verify',
    menu: 'verify',
    roles: ['agency-verifier', ...POLICE],
    page: async () => (await import('../verify/VerifyPage')).VerifyPage,
  },
  {
    path: 'entitlements',
    menu: 'entitlements',
    roles: ['agency-verifier'],
    page: async () => (await import('../verify/EntitlementsPage')).EntitlementsPage,
  },
  {
    path: 'accesses',
    menu: 'accesses',
    roles: ['auditor'],
    page: async () => (await import('../audit/AccessesPage')).AccessesPage,
  },
  {
    path: 'ledger',
    menu: 'ledger',
    roles: ['auditor'],
    page: async () => (await import('../audit/LedgerPage')).LedgerPage,
  },
  {
    path: 'accounts',
    menu: 'accounts',
    roles: ['administrator'],
    page: async () => (await import('../admin/AccountsPage')).AccountsPage,
  },
  {
    path: 'divisions',
    menu: 'divisions',
    roles: ['administrator'],
    page: async () => (await import('../admin/DivisionsPage')).DivisionsPage,
  },
  {
    path: 'rules',
    menu: 'rules',
    roles: ['administrator', 'auditor', ...POLICE],
    page: async () => (await import('../admin/RulesPage')).RulesPage,
  },
  {
    path: 'health',
    menu: 'health',
    roles: ['administrator'],
    page: async () => (await import('../admin/HealthPage')).HealthPage,
  },
  { path: 'signed-in', page: async () => (await import('./SignedInPage')).SignedInPage },
  { path: 'files/:jobId', page: async () => (await import('../files/JobPage')).JobPage },
];

export function menuFor(role: Role): DeskPage[] {
  return pages.filter((page) => page.menu && (!page.roles || page.roles.includes(role)));
}

export const roles = { POLICE, FIELD };
