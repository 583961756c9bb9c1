import type { Datum, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Dag, Deel, Id, JaNee, Tekst, Vorm } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.terugval.gemeld.v1';

/** The hub sees that extra attention is needed, until when, and nothing else. */
@Feit({ type, van: 'zorg', naar: 'matching', stap: 'sleutel', stroom: 'casus' })
export class TerugvalGemeldMatching {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @Dag('nazorg.extraAandachtTot') extraAandachtTot!: Datum;
}

/** Whom the corporatie can call; travels sealed. */
export class Belcontact {
  @Tekst('nazorg.bel', 120) belNaam!: string;
  @Vorm('nazorg.bel', /^(\+|0)[0-9 ()-]{7,19}$/) belNummer!: string;
}

/** The corporatie reads that support was raised and whom to call, never why. */
@Feit({ type, van: 'zorg', naar: 'corporatie', stap: 'sleutel', stroom: 'casus' })
export class TerugvalGemeldCorporatie {
  @Id('plaatsing.id') plaatsing!: Uuid;
  @JaNee('nazorg.opgeschaald') opgeschaald!: boolean;
  @Deel('nazorg.bel', () => Belcontact) verzegeld!: Belcontact;
}
