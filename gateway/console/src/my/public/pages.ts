export { DoorEntryPage } from './DoorEntryPage';
export { PrivacyPage } from './PrivacyPage';
export { SettingsPage } from './SettingsPage';
export { SignedInPage } from './SignedInPage';
