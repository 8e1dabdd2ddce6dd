import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Absent, Broken, Layout } from './Layout';
import { StartPage } from '../public/StartPage';
import { needTexts, type Area } from './language';

type Module = Promise<Record<string, unknown>>;

/** A page that is loaded when it is first opened, with its texts. */
function page(path: string, module: () => Module, name: string): RouteObject {
  return { path, lazy: async () => ({ Component: (await module())[name] as ComponentType }) };
}

const withTexts =
  (module: () => Module, ...areas: Area[]) =>
  async () =>
    (await Promise.all([module(), needTexts(...areas)]))[0];

const open = () => import('../public/pages');
const door = () => import('../public/DoorPage');
const check = () => import('../public/CheckPage');

const resident = withTexts(() => import('../resident/pages'), 'resident', 'landlord');
const ownPermit = withTexts(() => import('../permit/PermitPage'), 'resident');
const card = withTexts(() => import('../permit/CardPage'), 'resident');
const permit = withTexts(() => import('../permit/pages'), 'resident');
const landlord = withTexts(() => import('../landlord/pages'), 'resident', 'landlord');
const employer = withTexts(() => import('../employer/pages'), 'resident', 'landlord', 'employer');

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      { path: '/', element: <StartPage /> },
      page('/door', open, 'DoorEntryPage'),
      page('/door/:code', door, 'DoorPage'),
      page('/check', check, 'CheckPage'),
      page('/signed-in', open, 'SignedInPage'),
      page('/settings', open, 'SettingsPage'),
      page('/privacy', open, 'PrivacyPage'),
      page('/record', resident, 'RecordPage'),
      page('/move', resident, 'MovePage'),
      page('/leave', resident, 'LeavePage'),
      page('/months', resident, 'MonthsPage'),
      page('/entitlements', resident, 'EntitlementsPage'),
      page('/accesses', resident, 'AccessesPage'),
      page('/corrections', resident, 'CorrectionsPage'),
      page('/corrections/new', resident, 'NewCorrectionPage'),
      page('/declared/:residenceId', resident, 'DeclaredPage'),
      page('/notices', resident, 'NoticesPage'),
      page('/permit', ownPermit, 'PermitPage'),
      page('/permit/card', card, 'CardPage'),
      page('/permit/apply', permit, 'ApplyPage'),
      page('/permit/endorse', permit, 'EndorsePage'),
      page('/permit/replace', permit, 'ReplacePage'),
      page('/permit/appeal', permit, 'AppealPage'),
      page('/premises', landlord, 'PremisesPage'),
      page('/tenancies/:tenancyId', landlord, 'TenancyPage'),
      page('/tenancies/:tenancyId/renew', landlord, 'RenewPage'),
      page('/tenancies/:tenancyId/end', landlord, 'EndPage'),
      page('/tenancies/:tenancyId/occupants', landlord, 'OccupantsPage'),
      page('/residents/:dwellingCode', landlord, 'ResidentsPage'),
      page('/file/*', landlord, 'FilePage'),
      page('/people', employer, 'PeoplePage'),
      page('/people/hire', employer, 'HirePage'),
      page('/people/:recordId/leave', employer, 'LeaverPage'),
      { path: '*', element: <Absent /> },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes, { basename: '/my' });
}
