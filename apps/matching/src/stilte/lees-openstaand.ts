import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { openstaand, type Openstaand } from './domain/stilte.js';
import { leesDossiers } from './store/lees-dossiers.js';
import { termijnen } from './termijnen.js';

export type Casusstap = Openstaand & { casus: Uuid; casusnummer: string };

/** Every open step of every casus on its way, first what was escalated highest, then what is due first. */
export async function leesOpenstaand(hub: Hub, w: Werkeenheid, casus?: Uuid): Promise<Casusstap[]> {
  const t = termijnen(hub, w);
  const dossiers = await leesDossiers(hub, w, casus);
  return dossiers
    .flatMap((d) =>
      openstaand(d, t, hub.profiel.escalatie).map((stap) => ({
        ...stap,
        casus: d.casus.id,
        casusnummer: d.casusnummer,
      })),
    )
    .sort((a, b) => b.trap - a.trap || a.uiterlijk.localeCompare(b.uiterlijk) || a.casus.localeCompare(b.casus));
}
