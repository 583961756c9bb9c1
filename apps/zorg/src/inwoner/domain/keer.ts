/** One processing, as the log of this instance has it. */
export interface Keer {
  soort: 'bekeek' | 'deed' | 'bericht' | 'klok';
  doel: string;
  op: Date;
}

/** The purpose with which the bus writes down that a fact was handled. */
const VAN_DE_BUS = 'een feit van een andere partij verwerken';
const LEZEN = /(inzien|lijst|uitleggen|lezen)$/;

/** A line of the processing log as the person reads it; the own visits are not in it. */
export function keerVan({ naam, doel, eind }: { naam: string; doel: string; eind: Date }): Keer[] {
  if (naam.startsWith('mijn.')) return [];
  if (doel === VAN_DE_BUS) return [{ soort: 'bericht', doel, op: eind }];
  // Work of the instance itself has its own name as its purpose.
  if (naam.startsWith('wekker.') || doel === naam) return [{ soort: 'klok', doel, op: eind }];
  return [{ soort: LEZEN.test(naam) ? 'bekeek' : 'deed', doel, op: eind }];
}
