import permit from './permit/zh-CN.json';
import resident from './resident/zh-CN.json';
import { merged } from '@shared/i18n/merged';

export default merged(resident, permit);
