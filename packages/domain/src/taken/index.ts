export * from './taak.js';
export * from './maak-taken.js';
export * from './openen.js';
export * from './kritiek-pad.js';
