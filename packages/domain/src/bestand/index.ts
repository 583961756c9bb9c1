export { Celfout, type Cellezer } from './cel.js';
/** Readers of one cell: `cel.dag`, `cel.bedrag`, `cel.misschien(cel.dag)`. */
export * as cel from './lezers.js';
export * from './blad.js';
export * from './samenhang.js';
