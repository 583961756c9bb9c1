export { Bus } from './uitgaand/bus.js';
export { OnjuistFeit, type FeitOpdracht, type Geadresseerde } from './uitgaand/feit-opdracht.js';
export { ConvenantDienst } from './convenant/convenant-dienst.js';
export { ConvenantFout, type Convenant, type ConvenantDocument } from './convenant/convenant.js';
export {
  maakOntwikkelConvenant,
  ontwikkelConvenantPad,
  partijSleutelmap,
} from './convenant/maak-ontwikkel-convenant.js';
export { leesUittredingen, uittredingPad, verklaarUittreding, type Uittreding } from './convenant/uittreding.js';
export { FeitContext } from './feiten/feit-context.js';
export { OpFeit } from './feiten/op-feit.js';
export { WachtOp } from './feiten/wacht-op.js';
export { busMigraties } from './migraties/index.js';
export { BusModule } from './nest/bus.module.js';

/** For the `bron` of an app: the routes of the operator are described beside this file. */
export const busBron: string = import.meta.url;

export { Herstel, type Herstelstand, type Wees } from './herstel/herstel.js';
export { Afdrukken } from './afdruk/afdrukken.js';
export type { Afdrukbron, Afdrukrij } from './afdruk/afdrukbron.js';
export { Standen, type Busstand } from './beheer/standen.js';
export {
  FAALPUNTEN,
  SABOTAGES,
  type Alarm,
  type BusOpties,
  type Faalpuntnaam,
  type Sabotage,
} from './instantie/opties.js';
export { topics } from './instantie/topics.js';
export { maakPersoonssleutel, maakXsleutel, Persoonssleutels, type Regiosleutel } from './sleutels/persoonssleutel.js';
export { beschrijfStap } from './provisie/beschrijf-stap.js';
export { planConvenant, type Convenantplan, type PlanOpties } from './provisie/plan.js';
export { bepaalVerschil, pasToe, provisioneer, type ToepasOpties } from './provisie/provisioneer.js';
export type { Stap } from './provisie/verschil.js';
export { leesAlles, type ZichtbaarRecord } from './vervoer/lees-alles.js';
export { Busgereedschap, type RuwRecord } from './gereedschap/gereedschap.js';
export { inboxzinnen } from './gereedschap/inboxzinnen.js';
export { ruweLezer, ruweZender, type KaalRecord } from './gereedschap/ruw.js';
export type { KafkaAanmelding } from './vervoer/kafka-client.js';
