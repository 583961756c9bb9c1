import type { Datum, Oin } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { WETTEN } from '../gedeeld/codes.js';
import { Lid, LidPersoonssleutel } from '../gedeeld/huishouden.js';
import { VerzegeldMetBsn } from '../gedeeld/persoon.js';
import { Woonprofiel } from '../gedeeld/woonprofiel.js';
import { OvergenomenMetKenmerk } from '../gedeeld/overname.js';
import { Bekend, Dag, Deel, Gemeente, Getal, JaNee, PartijOin, Vorm } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.aanmelding.ingediend.v1';

/** A decision about support that another law than the Wmo gave: reference and dates, no content. */
export class AndereIndicatie {
  @Vorm('aanmelding.besluitElders', /^[A-Za-z0-9./-]{1,40}$/) kenmerk!: string;
  @Dag('aanmelding.besluitElders') van!: Datum;
  @Dag('aanmelding.besluitElders', { mag: true }) tot?: Datum;
}

/** An aanmelding as the hub gets it: everything needed to match, nothing that says who it is. */
@Feit({ type, van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
export class AanmeldingIngediendMatching {
  @Deel('huishouden.lid', () => Lid, { lijst: 30 }) leden!: Lid[];
  @Gemeente('aanmelding.herkomst') herkomst!: string;
  @Deel('woonprofiel.id', () => Woonprofiel) woonprofiel!: Woonprofiel;
  @Dag('woonklaar.tot') woonklaarTot!: Datum;
  @Dag('woonprofiel.verblijftSinds') inVoorzieningSinds!: Datum;
  @Dag('aanmelding.wachtSinds') wachtSinds!: Datum;
  @Bekend('aanmelding.wet', WETTEN) wet!: string;
  /** Only when the law is not the Wmo. */
  @Deel('aanmelding.besluitElders', () => AndereIndicatie, { mag: true }) indicatie?: AndereIndicatie;
  @JaNee('aanmelding.urgentieGevraagd') urgentieGevraagd!: boolean;
  /** Two named workers only, from the first moment: see casus.afgeschermd. */
  @JaNee('aanmelding.afgeschermd', { mag: true }) afgeschermd?: boolean;
  @PartijOin('aanmelding.hoofdbegeleider') hoofdbegeleider!: Oin;
  @Deel('persoonssleutel', () => LidPersoonssleutel, { lijst: 30, mag: true }) persoonssleutels?: LidPersoonssleutel[];
  /** The aanmelder this casus was taken over from. */
  @PartijOin('aanmelding.aanmelder', { mag: true }) overgenomenVan?: Oin;
  @Deel('casus.overgenomenKenmerk', () => OvergenomenMetKenmerk, { mag: true }) overgenomenUit?: OvergenomenMetKenmerk;
}

/** The melding as the gemeente van herkomst gets it: with identity, sealed. */
@Feit({ type, van: 'zorg', naar: 'gemeente', view: 'herkomst', stap: 'aanmelding', stroom: 'casus' })
export class AanmeldingIngediendHerkomst {
  @Deel('huishouden.lid', () => Lid, { lijst: 30 }) leden!: Lid[];
  @Bekend('aanmelding.wet', WETTEN) wet!: string;
  @Getal('woonprofiel.uren', 0, 168) urenPerWeek!: number;
  @JaNee('aanmelding.indicatieGevraagd') indicatieGevraagd!: boolean;
  @JaNee('aanmelding.urgentieGevraagd') urgentieGevraagd!: boolean;
  /** Two named workers only, from the first moment: see casus.afgeschermd. */
  @JaNee('aanmelding.afgeschermd', { mag: true }) afgeschermd?: boolean;
  @Deel('casus.overgenomenKenmerk', () => OvergenomenMetKenmerk, { mag: true }) overgenomenUit?: OvergenomenMetKenmerk;
  @Deel('identiteit.naam', () => VerzegeldMetBsn) verzegeld!: VerzegeldMetBsn;
}
