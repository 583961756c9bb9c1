import type { Datum } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Overgenomen } from '../gedeeld/overname.js';
import { Code, Dag, Deel, JaNee } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.urgentie.besloten.v1';

/** Whether the gemeente gives priority and until when; not in which category. */
@Feit({ type, van: 'gemeente', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class UrgentieBeslotenMatching {
  @JaNee('urgentie.stand') toegekend!: boolean;
  @Dag('urgentie.geldigTot', { mag: true }) tot?: Datum;
  @Deel('casus.overgenomen', () => Overgenomen, { mag: true }) overgenomenUit?: Overgenomen;
}

/** Why there is priority; travels sealed to the aanmelder. */
export class UrgentieInhoud {
  @Code('urgentie.categorie', { mag: true }) categorie?: string;
}

@Feit({ type, van: 'gemeente', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class UrgentieBeslotenZorg extends UrgentieBeslotenMatching {
  @Deel('urgentie.categorie', () => UrgentieInhoud, { mag: true }) verzegeld?: UrgentieInhoud;
}
