import common from './common/zh-CN.json';
import employer from './employer/zh-CN.json';
import landlord from './landlord/zh-CN.json';
import permit from './permit/zh-CN.json';
import open from './public/zh-CN.json';
import resident from './resident/zh-CN.json';
import { merged } from '@shared/i18n/merged';

export default merged(common, open, resident, permit, landlord, employer);
