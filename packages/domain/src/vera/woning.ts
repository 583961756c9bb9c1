/** Code lists of VERA 4.3 that Weerthuis uses (CORA/VERA reference data, CC0): code → label. Open lists: show an unknown code. */

/** Kinds of dwelling (EENHEIDDETAILSOORT under EENHEIDSOORT.WOO). */
export const EENHEIDDETAILSOORT = {
  BEN: 'Benedenwoning',
  BOV: 'Bovenwoning',
  COR: 'Corridorflat',
  EIN: 'Eindwoning',
  GAL: 'Galerijflat',
  GTW: 'Geschakelde Twee-onder-een-kapwoning',
  GWO: 'Geschakelde woning',
  HAL: 'Half vrijstaande woning',
  HER: 'Herenhuis',
  HOE: 'Hoekwoning',
  KAM: 'Kamer',
  KNG: 'Kangoeroewoning',
  MAI: 'Maisonette',
  POF: 'Portiekflat',
  POW: 'Portiekwoning',
  PRW: 'Praktijkwoning',
  TIJ: 'Tijdelijke woning',
  TIN: 'Tiny house',
  TUS: 'Tussenwoning',
  TWE: 'Twee-onder-een-kapwoning',
  VRI: 'Vrijstaande woning',
  WAT: 'Waterwoning',
  WOB: 'Woonboot',
  WOW: 'Woonwagen',
  WWP: 'Woonwagenstandplaats',
} as const;

/** Whether a home is let. */
export const EENHEIDSTATUS = {
  ADM: 'Administratief',
  LEE: 'Leegstand',
  ONT: 'In ontwikkeling',
  UIT: 'Uit exploitatie',
  VEH: 'Verhuurd',
} as const;

/** Rent class; see `huurklasse`. */
export const HUURKLASSE = {
  BET: 'Betaalbaar',
  BOV: 'Boven huurtoeslaggrens',
  DUU: 'Duur',
  GOE: 'Goedkoop',
} as const;

/** Accessibility of the home. */
export const TOEGANKELIJKHEIDSLABEL = {
  GNV: 'Gelijkvloerse woning (geen nultredenwoning)',
  NUL: 'Nultredenwoning',
  ROA: 'Rollatorwoning',
  ROG: 'Rollatorwoning (geen nultredenwoning)',
  ROL: 'Rolstoelwoning',
  RUI: 'Extra ruime rolstoelwoning',
  ZON: 'Woning zonder bijzondere toegankelijkheid',
} as const;

/** Special ways of living. */
export const WOONVORM = {
  ADL: 'ADL-clusterwoning',
  BEG: 'Begeleid wonen',
  GEC: 'Geclusterde woonvorm',
  GRO: 'Groepswonen',
  GRW: 'Grote woonvorm',
  HAT: 'HAT-eenheid',
  KLE: 'Kleine woonvorm',
  LEV: 'Levensloopbestendig woning',
  SEN: 'Seniorenwoning met zorg',
  THO: 'Thomashuis',
  ZWO: 'Zorggeschikte woning',
} as const;

/** Energy label. */
export const ENERGIELABEL = {
  A: 'A',
  AP: 'A+',
  AP3: 'A+++',
  AP4: 'A++++',
  APP: 'A++',
  B: 'B',
  C: 'C',
  D: 'D',
  E: 'E',
  F: 'F',
  G: 'G',
} as const;

/** Outdoor space. */
export const EENHEIDBUITENRUIMTE = {} as const;
