export * from './afgeschermd.js';
export * from './deelnemer-toegevoegd.js';
export * from './dubbel-gemeld.js';
export * from './nummer-uitgegeven.js';
export * from './persoonssleutel-gemeld.js';
export * from './gesloten.js';
export * from './dubbel-bevestigd.js';
export * from './samengevoegd.js';
