import common from './common/en.json';
import open from './public/en.json';
import { merged } from '@shared/i18n/merged';

export default merged(common, open);
