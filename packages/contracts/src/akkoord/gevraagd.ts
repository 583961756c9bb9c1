import type { Oin, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { Lid } from '../gedeeld/huishouden.js';
import { Verzoek } from '../gedeeld/verzoek.js';
import { Woning } from '../gedeeld/woning.js';
import { Cent, Deel, Gemeente, Getal, Id, JaNee, PartijOin } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.akkoord.gevraagd.v1';

/** The nameless profile that a corporatie judges: no name, no provider, no reason for support. */
export class NaamloosProfiel {
  @Getal('huishouden.samenstelling', 1, 10) volwassenen!: number;
  @Getal('huishouden.samenstelling', 0, 20) kinderen!: number;
  @Getal('woonprofiel.kamers', 1, 20) kamers!: number;
  @JaNee('woonprofiel.trappen') trapvrij!: boolean;
  @JaNee('woonprofiel.huisdieren') huisdieren!: boolean;
  /** Whether support comes with the person; not which, nor by whom. */
  @JaNee('voordracht.begeleiding') begeleiding!: boolean;
  @JaNee('urgentie.stand') voorrang!: boolean;
}

@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class AkkoordGevraagdCorporatie extends Verzoek {
  @Id('eenheid.id') eenheid!: Uuid;
  @Id('aanbod.id') aanbod!: Uuid;
  @Deel('huishouden.samenstelling', () => NaamloosProfiel) profiel!: NaamloosProfiel;
}

/** To the hoofdbegeleider (capacity on startOp?) and, through the aanmelder, to the person (this address?). */
@Feit({ type, van: 'matching', naar: 'zorg', stap: 'voordracht', stroom: 'casus' })
export class AkkoordGevraagdZorg extends Verzoek {
  @Deel('eenheid.id', () => Woning) woning!: Woning;
  /** Second round only. */
  @PartijOin('voordracht.corporatie', { mag: true }) corporatie?: Oin;
}

/** To herkomst (is the indicatie there?) and vestiging (can money start on startOp?). */
@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'voordracht', stroom: 'casus' })
export class AkkoordGevraagdGemeente extends Verzoek {
  @Gemeente('voordracht.gemeente') gemeenteWoning!: string;
  @Deel('huishouden.lid', () => Lid, { lijst: 30 }) leden!: Lid[];
  @Cent('voordracht.huur') rekenhuurCent!: number;
}
