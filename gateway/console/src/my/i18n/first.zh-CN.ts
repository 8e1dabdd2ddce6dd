import common from './common/zh-CN.json';
import open from './public/zh-CN.json';
import { merged } from '@shared/i18n/merged';

export default merged(common, open);
