import type { Rolmodule } from '../app/rolmodule.js';
import { regiemenu, regieroutes } from './regie.js';

export const routes = [...regieroutes] as const;

export const module: Rolmodule = { rol: 'matching', menu: [...regiemenu] };
