import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Absent, Broken, Layout } from './Layout';

type Module = Promise<Record<string, unknown>>;

/** A page that is loaded when it is first opened. */
function page(path: string, module: () => Module, name: string): RouteObject {
  return { path, lazy: async () => ({ Component: (await module())[name] as ComponentType }) };
}

const open = () => import('../public/pages');
const resident = () => import('../resident/pages');
const permit = () => import('../permit/pages');
const landlord = () => import('../landlord/pages');
const employer = () => import('../employer/pages');

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      page('/', () => import('../public/StartPage'), 'StartPage'),
      page('/door', open, 'DoorEntryPage'),
      page('/door/:code', open, 'DoorPage'),
      page('/check', open, 'CheckPage'),
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
      page('/permit', permit, 'PermitPage'),
      page('/permit/card', permit, 'CardPage'),
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
