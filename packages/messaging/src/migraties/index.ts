import { Bus1763820000000 } from './1763820000000-bus.js';

/** Migrations of the schema `bus`, for the list of every app. */
export const busMigraties = [Bus1763820000000];
