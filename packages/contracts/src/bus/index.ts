export { ALLEN } from './allen.js';
export { OntvangenStroom, OntvangstPartij } from './ontvangst.js';
export { PersoonssleutelGeheim, PersoonssleutelVerstrektBsnGerechtigd } from './persoonssleutel-verstrekt.js';
export { VersiesGelezenPartij } from './versies-gelezen.js';
export { WerksleutelGemeldPartij } from './werksleutel-gemeld.js';
