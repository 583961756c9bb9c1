import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { laatMeedoen } from '../casus/deelnemers.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { meldKandidaat } from '../kandidaat/zet-kandidaat.js';
import { meldOpgelost } from './voeg-samen.js';
import { besluitToelating, type Toelatingsbesluit } from './domain/toelating.js';
import { ontbreekt, type Beoordeelbaar } from './domain/volledigheid.js';

/** What the completeness rules see of a casus. */
export const beoordeelbaar = ({ indicaties, ...casus }: CasusEntiteit): Beoordeelbaar => {
  const [indicatie] = Object.values(indicaties);
  return { ...casus, ...(indicatie && { indicatie }) };
};

/** The coordinator admits, asks for more, or rejects; aanmelder, hoofdbegeleider and herkomst hear it with the grounds. */
export async function beslisToelating(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  v: { besluit: Toelatingsbesluit; gronden: string[] },
): Promise<{ id: Uuid }> {
  const casus = await leesCasus(w, id);
  const vandaag = w.klok.vandaag();
  const uit = besluitToelating({
    ...v,
    stand: casus.stand,
    vandaag,
    ontbreekt: ontbreekt(beoordeelbaar(casus), { vandaag, isZorgpartij: hub.isZorgpartij }),
    termijnWerkdagen: hub.profiel.beslist.toelating.termijnWerkdagen.waarde,
  });
  const wasKandidaat = casus.kandidaatStand !== null;
  casus.stand = uit.aanmeldingStand;
  casus.kandidaatStand = uit.kandidaatStand ?? casus.kandidaatStand;
  casus.gronden = uit.gronden;
  casus.uiterlijk = uit.uiterlijk ?? null;
  const opnieuw = v.besluit === 'toegelaten' && wasKandidaat;
  if (opnieuw) casus.pauze = null;
  await bewaar(w, CasusEntiteit, casus);
  if (opnieuw) await meldKandidaat(hub, w, casus);
  if (v.besluit === 'niet-toegelaten') await meldOpgelost(hub, w);
  if (v.besluit === 'toegelaten')
    await laatMeedoen(hub, w, casus, [{ partij: casus.hoofdbegeleider, rol: 'hoofdbegeleider' }]);
  const gegevens = { besluit: v.besluit, gronden: uit.gronden, uiterlijk: uit.uiterlijk, wachtSinds: casus.wachtSinds };
  const aan = [casus.aanmelder, casus.herkomstPartij].map((oin) => ({ oin, gegevens }));
  await hub.zend(w, 'toelating.besloten', id, aan);
  return { id };
}
