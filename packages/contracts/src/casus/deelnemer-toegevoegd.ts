import type { Oin, Uuid } from '@weerthuis/domain';
import { Feit } from '../kern/feit.js';
import { ROLLEN } from '../gedeeld/codes.js';
import { Id, JaNee, PartijOin, Vast } from '../gedeeld/velden.js';

const type = 'nl.weerthuis.casus.deelnemer-toegevoegd.v1';

/** A party joined the casus in this role; `lid` when the role is for one adult. */
class CasusDeelnemerToegevoegd {
  @PartijOin('casus.deelnemer') partij!: Oin;
  @Vast('casus.rol', ROLLEN) rol!: (typeof ROLLEN)[number];
  @Id('huishouden.lid', { mag: true }) lid?: Uuid;
  /** Two named workers only: see casus.afgeschermd. */
  @JaNee('aanmelding.afgeschermd', { mag: true }) afgeschermd?: boolean;
}

@Feit({ type, van: 'matching', naar: 'zorg', stap: 'aanmelding', stroom: 'casus' })
export class CasusDeelnemerToegevoegdZorg extends CasusDeelnemerToegevoegd {}

@Feit({ type, van: 'matching', naar: 'gemeente', stap: 'aanmelding', stroom: 'casus' })
export class CasusDeelnemerToegevoegdGemeente extends CasusDeelnemerToegevoegd {}

/** Its own joining; who else takes part only after voorlopig akkoord. */
@Feit({ type, van: 'matching', naar: 'corporatie', stap: 'voordracht', stroom: 'casus' })
export class CasusDeelnemerToegevoegdCorporatie {
  @PartijOin('casus.deelname') partij!: Oin;
  @Vast('casus.rol', ROLLEN) rol!: (typeof ROLLEN)[number];
  @JaNee('aanmelding.afgeschermd', { mag: true }) afgeschermd?: boolean;
}
