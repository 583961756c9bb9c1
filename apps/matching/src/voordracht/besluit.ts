import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Uuid } from '@weerthuis/domain';
import type { Hub } from '../gedeeld/hub.js';
import type { Besluit, Omgeving, Voordracht } from './domain/voordracht.js';
import { omgevingVoor } from './omgeving.js';
import { bewaarVoordracht, zoekVoordracht, type GelezenVoordracht } from './store/voordrachten.js';
import { voerUit } from './voer-uit.js';

/** Takes one decision on a voordracht that was read: writes it back and does what follows from it. */
export async function besluitOver(
  hub: Hub,
  w: Werkeenheid,
  { rij, staat }: GelezenVoordracht,
  beslis: (v: Voordracht, om: Omgeving) => Besluit,
): Promise<void> {
  const om = await omgevingVoor(
    hub,
    w,
    staat.kandidaten.map((k) => k.casus),
  );
  const besluit = beslis(staat, om);
  if (besluit.voordracht !== staat) {
    const af = besluit.gevolgen.find((g) => g.soort === 'voordracht-af');
    await bewaarVoordracht(w, rij, besluit.voordracht, af?.reden);
  }
  await voerUit(hub, w, rij, besluit);
}

/** The same for a voordracht by its id. @throws Regelfout onbekend */
export async function besluit(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  beslis: (v: Voordracht, om: Omgeving) => Besluit,
): Promise<void> {
  await besluitOver(hub, w, (await zoekVoordracht(w, id)) ?? weigerOnbekend(), beslis);
}
