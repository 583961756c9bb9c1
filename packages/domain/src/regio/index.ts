export {
  BESLUITEN,
  MATCHVORMEN,
  TREDEN,
  VERLOOPGEVOLGEN,
  WEIGERGEVOLGEN,
  type Aanbodregels,
  type Belastingregels,
  type Besluitregel,
  type Besluitsoort,
  type Contingent,
  type Draagkrachtregels,
  type Signaaltermijnen,
  type Trede,
  type Wegingen,
  type Weigergevolg,
} from './afspraken.js';
export { waarde, type Gesourcet, type Herkomst } from './herkomst.js';
export { leesProfiel } from './lees-profiel.js';
export {
  CASUSROLLEN,
  type Casusrol,
  type Coordinatiepunt,
  type Partij,
  type Partner,
  type Vervulling,
} from './partij.js';
export { LIJNEN, type Indicator, type Regioprofiel } from './profiel.js';
export { ProfielFout, type Profielprobleem } from './profiel-fout.js';
export { type Nazorgmoment, type Taakdefinitie } from './taakplan.js';
export { profielSchema } from './schema.js';
