import common from './common/zh-CN.json';
import open from './public/zh-CN.json';
import { merged } from './merged';

export default merged(common, open);
