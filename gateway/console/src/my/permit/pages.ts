export { AppealPage } from './AppealPage';
export { ApplyPage } from './ApplyPage';
export { EndorsePage } from './EndorsePage';
export { ReplacePage } from './ReplacePage';
