import type { Rolmodule } from '../app/rolmodule.js';
import { menu, routes as dagelijks } from './dagelijks.js';
import { regiemenu, regieroutes } from './regie.js';

export const routes = [...dagelijks, ...regieroutes] as const;

export const module: Rolmodule = {
  rol: 'matching',
  menu: [...menu, ...regiemenu],
  zoek: (tekst) => import('./gemeen/zoek.js').then((m) => m.zoek(tekst)),
};
