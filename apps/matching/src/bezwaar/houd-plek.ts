import type { BezwaarEntiteit } from '@weerthuis/deelname';
import { kan, machines, stap } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { BesluitEntiteit } from '../besluit/store/besluit.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { hervat, parkeer } from '../kandidaat/parkeer.js';

const NA_WEIGERING = 'na-weigering';

/** A rest that followed from the decision one objects to waits for the answer: the person stands on the list meanwhile. */
export async function houdPlek(hub: Hub, w: Werkeenheid, b: BezwaarEntiteit): Promise<void> {
  if (!b.besluit) return;
  const { pauze } = await leesCasus(w, b.casus);
  if (pauze?.reden === NA_WEIGERING && (await besluitVan(w, b))?.dossier.tot === pauze.tot)
    await hervat(hub, w, b.casus, 'matching');
}

/** What comes of the answer. The waiting time is touched by none of it. */
export async function volgUitkomst(hub: Hub, w: Werkeenheid, b: BezwaarEntiteit): Promise<void> {
  if (b.over === 'toelating' && b.uitkomst === 'gegrond') return herroepToelating(hub, w, b);
  const besluit = await besluitVan(w, b);
  if (!besluit) return;
  if (b.uitkomst === 'gegrond') return keerOm(w, besluit);
  const { tot } = besluit.dossier;
  if (tot && tot > w.klok.vandaag()) await parkeer(hub, w, b.casus, { tot, reden: NA_WEIGERING, door: 'matching' });
}

/** A weigering that was held against somebody does not count any more. */
async function keerOm(w: Werkeenheid, besluit: BesluitEntiteit): Promise<void> {
  if (besluit.soort !== 'oordeel-weigering' || besluit.uitkomst !== 'ongegrond') return;
  const { gevolg: _gevolg, tot: _tot, ...dossier } = besluit.dossier;
  await bewaar(
    w,
    BesluitEntiteit,
    Object.assign(besluit, { uitkomst: 'gegrond', dossier: { ...dossier, uitkomst: 'gegrond' } }),
  );
}

/** Refused wrongly: it is to be judged again, with the waiting time that it had. */
async function herroepToelating(hub: Hub, w: Werkeenheid, b: BezwaarEntiteit): Promise<void> {
  const casus = await leesCasus(w, b.casus);
  if (!kan(machines.aanmelding, casus.stand, 'herroepen') || casus.stand !== 'niet-toegelaten') return;
  casus.stand = stap(machines.aanmelding, casus.stand, 'herroepen');
  casus.gronden = [];
  await bewaar(w, CasusEntiteit, casus);
  const gegevens = { besluit: 'herroepen', gronden: [], wachtSinds: casus.wachtSinds };
  const aan = [casus.aanmelder, casus.herkomstPartij].map((oin) => ({ oin, gegevens }));
  await hub.zend(w, 'toelating.besloten', casus.id, aan);
}

const besluitVan = async (w: Werkeenheid, b: BezwaarEntiteit): Promise<BesluitEntiteit | null> =>
  b.besluit ? w.em.findOneBy(BesluitEntiteit, { id: b.besluit, casus: b.casus }) : null;
