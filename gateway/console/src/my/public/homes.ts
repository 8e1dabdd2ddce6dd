import type { ComponentType } from 'react';
import { needTexts } from '../app/language';

type Home = () => Promise<{ default: ComponentType }>;

const resident: Home = async () => {
  const [page] = await Promise.all([import('../resident/HomePage'), needTexts('resident')]);
  return { default: page.HomePage };
};

const landlord: Home = async () => {
  const [page] = await Promise.all([import('../landlord/HomePage'), needTexts('resident', 'landlord')]);
  return { default: page.HomePage };
};

const employer: Home = async () => {
  const [page] = await Promise.all([import('../employer/HomePage'), needTexts('resident', 'landlord', 'employer')]);
  return { default: page.HomePage };
};

/** The home page of each role that has one here, with its texts. */
export const HOMES: Record<string, Home> = { resident, landlord, agent: landlord, employer };
