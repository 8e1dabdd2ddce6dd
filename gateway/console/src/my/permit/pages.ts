export { AppealPage } from './AppealPage';
export { ApplyPage } from './ApplyPage';
export { CardPage } from './CardPage';
export { EndorsePage } from './EndorsePage';
export { PermitPage } from './PermitPage';
export { ReplacePage } from './ReplacePage';
