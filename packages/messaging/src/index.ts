export { Bus } from './uitgaand/bus.js';
export { OnjuistFeit, type FeitOpdracht, type Geadresseerde } from './uitgaand/feit-opdracht.js';
export { ConvenantDienst } from './convenant/convenant-dienst.js';
export { ConvenantFout, type Convenant, type ConvenantDocument } from './convenant/convenant.js';
export { maakOntwikkelConvenant, ontwikkelConvenantPad, partijSleutelmap } from './convenant/maak-ontwikkel-convenant.js';
export { FeitContext } from './feiten/feit-context.js';
export { OpFeit } from './feiten/op-feit.js';
export { WachtOp } from './feiten/wacht-op.js';
export { busMigraties } from './migraties/index.js';
