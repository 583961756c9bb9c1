import { Bus1763820000000 } from './1763820000000-bus.js';
import { Busbeheer1763830000000 } from './1763830000000-busbeheer.js';
import { Opnieuw1763831000000 } from './1763831000000-opnieuw.js';

/** Migrations of the schema `bus`, for the list of every app. */
export const busMigraties = [Bus1763820000000, Busbeheer1763830000000, Opnieuw1763831000000];
