import { merged } from '@shared/i18n/merged';
import housing from '../housing/i18n/en.json';
import desk from './en.json';

export default merged(desk, housing);
