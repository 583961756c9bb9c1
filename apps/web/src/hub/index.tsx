import type { Rolmodule } from '../app/rolmodule.js';

export const routes = [] as const;

export const module: Rolmodule = { rol: 'matching', menu: [] };
