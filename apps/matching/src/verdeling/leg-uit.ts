import type { Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { metKostenVan } from './domain/kosten.js';
import type { Mensuitkomst, Plekuitkomst } from './domain/uitkomst.js';
import { waaromMens, type Bronnen } from './domain/uitleg/waarom-mens.js';
import { waaromPlek } from './domain/uitleg/waarom-plek.js';
import { zegAllen, type Uitleg } from './domain/uitleg/zeg.js';
import type { Namen } from './domain/uitleg/zin.js';
import { gebiednaam } from './namen.js';
import { reken } from './rekenen/reken.js';
import { ZaadEntiteit } from './store/verdeling.entiteiten.js';
import { leesUitkomst, type Klaar } from './store/verdelingen.js';

/** What areas and parties are called. */
export const namenVan = (hub: Hub): Namen => ({
  gebied: gebiednaam,
  partij: (oin) => hub.convenant.zoek(oin)?.titel ?? oin,
});

const bronnen = (hub: Hub, { invoer, uitkomst, maand }: Klaar): Bronnen => ({
  invoer,
  uitkomst,
  maand,
  namen: namenVan(hub),
});

/** The next best with what each would cost exactly. */
async function metKosten(w: Werkeenheid, { invoer, maand }: Klaar, mens: Mensuitkomst): Promise<Mensuitkomst> {
  const aanbiedingen = mens.daarna.map((d) => d.aanbod);
  if (!aanbiedingen.length) return mens;
  const { zaad } = await w.em.findOneByOrFail(ZaadEntiteit, { maand });
  const kosten = await reken('kosten', { invoer, zaad, casus: mens.casus, aanbiedingen }).uitkomst;
  return metKostenVan(mens, kosten);
}

/** What somebody has, the next three and what each would cost, and why, for each kind of reader. @throws Regelfout onbekend */
export async function legMensUit(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  casus: Uuid,
): Promise<Mensuitkomst & { casusnummer: string; uitleg: Uitleg; wachttijdPerMaand: number }> {
  const verdeling = await leesUitkomst(w, id);
  const { uitkomst, invoer } = verdeling;
  const mens = uitkomst.mensen.find((m) => m.casus === casus) ?? weigerOnbekend();
  const casusnummer = invoer.mensen.find((m) => m.casus === casus)!.casusnummer;
  const precies = await metKosten(w, verdeling, mens);
  const b = bronnen(hub, verdeling);
  const { wachttijdPerMaand } = invoer.gewichten;
  return { ...precies, casusnummer, wachttijdPerMaand, uitleg: zegAllen(waaromMens(b, precies), b.namen) };
}

/** For whom a home is, who is next, and why. @throws Regelfout onbekend */
export async function legWoningUit(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  aanbod: Uuid,
): Promise<Plekuitkomst & { uitleg: Omit<Uitleg, 'persoon'>; wachttijdPerMaand: number }> {
  const verdeling = await leesUitkomst(w, id);
  const plek = verdeling.uitkomst.plekken.find((p) => p.aanbod === aanbod) ?? weigerOnbekend();
  const b = bronnen(hub, verdeling);
  const { coordinator, corporatie } = zegAllen(waaromPlek(b, plek), b.namen);
  const { wachttijdPerMaand } = verdeling.invoer.gewichten;
  return { ...plek, uitleg: { coordinator, corporatie }, wachttijdPerMaand };
}
