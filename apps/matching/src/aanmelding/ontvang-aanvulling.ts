import type { AanmeldingAangevuldMatching } from '@weerthuis/contracts';
import { kan, machines, plusWerkdagen, stap, type Oin, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { casusVanFeit, eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { vraagOfDitStandhoudt } from '../correctie/houdt-dit-stand.js';
import { indicatieElders } from './ontvang-aanmelding.js';

/** The aanmelder completes or corrects; what is absent stays as it was. If it was asked for, it is judged again. */
export async function ontvangAanvulling(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: AanmeldingAangevuldMatching,
): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder);
  if (f.woonprofiel) casus.woonprofiel = f.woonprofiel;
  // Waiting time changes only as a correction of a list that was taken over.
  if (f.wachtSinds && f.overgenomenUit && casus.overgenomenUit) casus.wachtSinds = f.wachtSinds;
  if (f.woonklaarTot) casus.woonklaarTot = f.woonklaarTot;
  if (f.indicatie) casus.indicaties = { ...casus.indicaties, ...indicatieElders(casus.wet, f.indicatie) };
  if (kan(machines.aanmelding, casus.stand, 'aangevuld')) {
    casus.stand = stap(machines.aanmelding, casus.stand, 'aangevuld');
    casus.uiterlijk = plusWerkdagen(w.klok.vandaag(), hub.profiel.beslist.toelating.termijnWerkdagen.waarde);
  }
  await bewaar(w, CasusEntiteit, casus);
  if (f.gecorrigeerd?.length) await vraagOfDitStandhoudt(hub, w, id);
}

/** Woonklaar was declared again; waiting time and place on the list stay. Shorter than it was, it may undo what runs: that is asked. */
export async function ontvangWoonklaar(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  geldigTot: string,
): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder);
  const korter = geldigTot < casus.woonklaarTot;
  casus.woonklaarTot = geldigTot;
  await bewaar(w, CasusEntiteit, casus);
  if (korter) await vraagOfDitStandhoudt(hub, w, id);
}
