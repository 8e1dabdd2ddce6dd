export { EndPage } from './EndPage';
export { FilePage } from './file/FilePage';
export { OccupantsPage } from './OccupantsPage';
export { PremisesPage } from './PremisesPage';
export { RenewPage } from './RenewPage';
export { ResidentsPage } from './ResidentsPage';
export { TenancyPage } from './TenancyPage';
