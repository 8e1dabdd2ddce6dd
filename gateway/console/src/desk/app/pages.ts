import type { Role } from '@shared/session/session';
import type { ComponentType } from 'react';

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
];

export function menuFor(role: Role): DeskPage[] {
  return pages.filter((page) => page.menu && (!page.roles || page.roles.includes(role)));
}

export const roles = { POLICE, FIELD };
