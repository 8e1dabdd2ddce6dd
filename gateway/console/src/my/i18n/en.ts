import common from './common/en.json';
import employer from './employer/en.json';
import landlord from './landlord/en.json';
import permit from './permit/en.json';
import open from './public/en.json';
import resident from './resident/en.json';
import { merged } from '@shared/i18n/merged';

export default merged(common, open, resident, permit, landlord, employer);
