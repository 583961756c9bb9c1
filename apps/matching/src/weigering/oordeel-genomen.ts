import { gevolgVanWeigering, type Weigergevolg, type Weigeruitkomst } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { NaBesluit } from '../besluit/na-besluit.js';
import type { Besluitvraag } from '../besluit/domain/besluitvraag.js';
import { eerdereUitkomsten } from '../besluit/store/besluiten.js';
import { vraagBesluit } from '../besluit/vraag-besluit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { parkeer } from '../kandidaat/parkeer.js';
import { beoordeelOpnieuw } from './beoordeel-opnieuw.js';

type Doe = (hub: Hub, w: Werkeenheid, b: Besluitvraag, u: Weigeruitkomst) => Promise<void>;

const rust: Doe = async (hub, w, b, { rustTot }) => {
  if (rustTot) await parkeer(hub, w, b.casus, { tot: rustTot, reden: 'na-weigering', door: 'matching' });
};

/** What each consequence of the region profile does. The waiting time is touched by none of them. */
const DOE: Record<Weigergevolg, Doe> = {
  'nieuw-aanbod': () => Promise.resolve(),
  gesprek: rust,
  'zes-maanden-geen-aanbod': rust,
  'opnieuw-intake': (hub, w, b) => beoordeelOpnieuw(hub, w, b.casus, 'aanvulling', 'opnieuw-intake'),
  'aanmelding-gesloten': (hub, w, b) => beoordeelOpnieuw(hub, w, b.casus, 'niet-toegelaten', 'aanbod-geweigerd'),
  'melding-urgentie': async (hub, w, b) => {
    const { urgentie } = hub.profiel.beslist;
    const geenAdvies = { ...urgentie, advies: { ...urgentie.advies, waarde: [] } };
    const vraag = { soort: 'urgentie-na-weigering' as const, waarover: [] };
    await vraagBesluit(hub, w, await leesCasus(w, b.casus), {}, geenAdvies, vraag);
  },
};

/** A weigering was judged: it counts or not, and what the region agreed for it happens. */
export const oordeelGenomen: NaBesluit = async (hub, w, b, uitkomst) => {
  if (uitkomst !== 'gegrond' && uitkomst !== 'ongegrond') return {};
  const eerder = await eerdereUitkomsten(w, b.casus, b.soort, b.besluit);
  const u = gevolgVanWeigering(uitkomst, eerder, hub.profiel.aanbod, w.klok.vandaag());
  await DOE[u.gevolg](hub, w, b, u);
  return { gevolg: u.gevolg, ...(u.rustTot && { tot: u.rustTot }) };
};
