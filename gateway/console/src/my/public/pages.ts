export { CheckPage } from './CheckPage';
export { DoorEntryPage } from './DoorEntryPage';
export { DoorPage } from './DoorPage';
export { PrivacyPage } from './PrivacyPage';
export { SettingsPage } from './SettingsPage';
export { SignedInPage } from './SignedInPage';
