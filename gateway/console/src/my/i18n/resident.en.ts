import permit from './permit/en.json';
import resident from './resident/en.json';
import { merged } from '@shared/i18n/merged';

export default merged(resident, permit);
