import { merged } from '@shared/i18n/merged';
import housing from '../housing/i18n/zh-CN.json';
import desk from './zh-CN.json';

export default merged(desk, housing);
