import permit from './permit/zh-CN.json';
import resident from './resident/zh-CN.json';
import { merged } from './merged';

export default merged(resident, permit);
