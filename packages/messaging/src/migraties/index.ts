import { Bus1763820000000 } from './1763820000000-bus.js';
import { Busbeheer1763830000000 } from './1763830000000-busbeheer.js';

/** Migrations of the schema `bus`, for the list of every app. */
export const busMigraties = [Bus1763820000000, Busbeheer1763830000000];
