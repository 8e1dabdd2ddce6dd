import common from './common/en.json';
import open from './public/en.json';
import { merged } from './merged';

export default merged(common, open);
