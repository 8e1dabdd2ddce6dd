export { HirePage } from './HirePage';
export { HomePage } from './HomePage';
export { LeaverPage } from './LeaverPage';
export { PeoplePage } from './PeoplePage';
