export * from './ids/ids.js';
export * from './ids/bsn.js';
export * from './datum/datum.js';
export * from './datum/feestdagen.js';
export * from './datum/werkdagen.js';
export * from './datum/amsterdam.js';
export * from './fout/regelfout.js';
export * from './rol/rollen.js';
