export { HirePage } from './HirePage';
export { LeaverPage } from './LeaverPage';
export { PeoplePage } from './PeoplePage';
