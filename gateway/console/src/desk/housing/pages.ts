import type { Role } from '@shared/session/session';
import type { DeskPage } from '../app/pages';

const FIELD: Role[] = ['housing-officer', 'grid-worker', 'police-officer', 'station-chief'];
const CODING: Role[] = ['housing-officer', 'grid-worker', 'administrator'];

/** The pages about buildings, dwellings and their tenancies. */
export const housingPages: DeskPage[] = [
  {
    path: 'buildings',
    menu: 'buildings',
    roles: FIELD,
    page: async () => (await import('./BuildingsPage')).BuildingsPage,
  },
  { path: 'buildings/new', page: async () => (await import('./CodeBuildingPage')).CodeBuildingPage },
  { path: 'buildings/:buildingCode', page: async () => (await import('./BuildingPage')).BuildingPage },
  { path: 'buildings/:buildingCode/layout', page: async () => (await import('./LayoutPage')).LayoutPage },
  { path: 'dwellings/:dwellingCode', page: async () => (await import('./DwellingPage')).DwellingPage },
  { path: 'dwellings/:dwellingCode/inspect', page: async () => (await import('./InspectPage')).InspectPage },
  {
    path: 'inspections',
    menu: 'inspections',
    roles: FIELD,
    page: async () => (await import('./InspectionsPage')).InspectionsPage,
  },
  {
    path: 'tenancies',
    menu: 'tenancies',
    roles: ['housing-officer'],
    page: async () => (await import('./ObjectionsPage')).ObjectionsPage,
  },
  { path: 'tenancies/:tenancyId', page: async () => (await import('./TenancyPage')).TenancyPage },
];

export const mayCode = (role: Role) => CODING.includes(role);
export const mayInspect = (role: Role) => FIELD.includes(role);
