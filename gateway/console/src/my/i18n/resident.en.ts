import permit from './permit/en.json';
import resident from './resident/en.json';
import { merged } from './merged';

export default merged(resident, permit);
