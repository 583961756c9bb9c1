import type {
  BindingVastgesteldMatching,
  IndicatieVastgesteldMatching,
  UrgentieBeslotenMatching,
} from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { casusVanFeit, eisBron } from '../casus/store/casussen.js';
import { vraagOfDitStandhoudt } from '../correctie/houdt-dit-stand.js';
import type { Hub } from '../gedeeld/hub.js';

/** Only the gemeente that acts for herkomst decides; the hub keeps what it said. */
async function besluit(w: Werkeenheid, id: Uuid, bron: Oin, zet: (casus: CasusEntiteit) => void): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.herkomstPartij);
  zet(casus);
  await bewaar(w, CasusEntiteit, casus);
}

/** Taken back or changed while something runs on it: each owner of a decision that rested on it is asked whether that stands. */
export async function ontvangIndicatie(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: IndicatieVastgesteldMatching,
): Promise<void> {
  await besluit(w, id, bron, (casus) => {
    const { lid, ...indicatie } = f;
    casus.indicaties = { ...casus.indicaties, [lid ?? 'huishouden']: indicatie };
  });
  await vraagOfDitStandhoudt(hub, w, id);
}

export async function ontvangUrgentie(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: UrgentieBeslotenMatching,
): Promise<void> {
  await besluit(w, id, bron, (casus) => {
    casus.urgentie = { ...f };
  });
  await vraagOfDitStandhoudt(hub, w, id);
}

export async function ontvangBinding(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: BindingVastgesteldMatching,
): Promise<void> {
  await besluit(w, id, bron, (casus) => {
    casus.binding = { ...f };
  });
  await vraagOfDitStandhoudt(hub, w, id);
}
