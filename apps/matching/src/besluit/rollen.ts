import type { Casusrol, Oin } from '@weerthuis/domain';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Gevraagde } from './domain/besluitvraag.js';

/** The parties of one candidacy or plaatsing that the casus itself does not name. */
export interface Woningpartijen {
  corporatie?: Oin;
  vestiging?: Oin;
}

const OP_DRAAD: Partial<Record<Casusrol, string>> = {
  verhuurder: 'corporatie',
  centrum: 'vestiging',
  medebetrokken: 'hoofdbegeleider',
};

/** Who holds these parts in this casus; parts that nobody holds are left out, each party is asked once per part. */
export function gevraagdenVoor(
  hub: Hub,
  casus: Pick<CasusEntiteit, 'aanmelder' | 'hoofdbegeleider' | 'herkomstPartij'>,
  woning: Woningpartijen,
  rollen: readonly Casusrol[],
): Gevraagde[] {
  const partij: Partial<Record<Casusrol, Oin | undefined>> = {
    matching: hub.convenant.mij.oin,
    aanmelder: casus.aanmelder,
    hoofdbegeleider: casus.hoofdbegeleider,
    medebetrokken: casus.hoofdbegeleider,
    herkomst: casus.herkomstPartij,
    vestiging: woning.vestiging,
    centrum: hub.convenant.centrumgemeente,
    verhuurder: woning.corporatie,
  };
  const gevonden = rollen.flatMap((rol) => {
    const oin = partij[rol];
    return oin ? [{ rol: OP_DRAAD[rol] ?? rol, partij: oin }] : [];
  });
  return gevonden.filter((g, i) => gevonden.findIndex((a) => a.rol === g.rol && a.partij === g.partij) === i);
}
