import { kan, machines, stap, weiger, type Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { zetKandidaat } from '../kandidaat/zet-kandidaat.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { zendGevolgen } from '../plaatsing/zend-gevolgen.js';
import { zoekPlaatsing } from '../plaatsing/store/plaatsingen.js';

const pastNiet = (wat: string, stand: string): never =>
  weiger({
    code: 'toestand-past-niet',
    soort: 'conflict',
    titel: 'Dit kan niet in deze toestand.',
    detail: `${wat} staat op '${stand}'; heropenen kan alleen wat is afgesloten (toestanden van Weerthuis). Er is niets gewijzigd.`,
  });

const zoektWeer = (stand: string | null): never =>
  weiger({
    code: 'kandidaat-zoekt-weer',
    soort: 'conflict',
    titel: 'Voor deze persoon is al iets anders begonnen.',
    detail: `De kandidaat staat op '${stand ?? 'niet toegelaten'}' (één plaatsing tegelijk, regel van het matchingspunt). Sluit dat eerst af. Er is niets gewijzigd.`,
  });

/** The search goes on for somebody whose casus was closed; the waiting time is that of before. @throws Regelfout */
export async function heropenKandidaat(hub: Hub, w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
  const { kandidaatStand, stand } = await leesCasus(w, id);
  if (stand !== 'toegelaten') return pastNiet('De aanmelding', stand);
  if (!(await zetKandidaat(hub, w, id, 'heropend'))) pastNiet('De kandidaat', kandidaatStand ?? 'niet toegelaten');
  return { id };
}

/** Aftercare goes on, where nobody looks for another home by now. @throws Regelfout */
export async function heropenPlaatsing(hub: Hub, w: Werkeenheid, id: Uuid): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
  if (!kan(machines.plaatsing, rij.stand, 'heropend')) pastNiet('De plaatsing', rij.stand);
  const casus = await leesCasus(w, rij.casus);
  if (casus.stand !== 'toegelaten' || casus.kandidaatStand !== 'afgesloten') zoektWeer(casus.kandidaatStand);
  const stand = stap(machines.plaatsing, rij.stand, 'heropend');
  const dossier = { ...rij.dossier, stand };
  await bewaar(w, PlaatsingEntiteit, Object.assign(rij, { stand, dossier, afgeslotenOp: null }));
  await zetKandidaat(hub, w, rij.casus, 'nazorg-heropend');
  const uit = { plaatsing: dossier, gevolgen: [{ soort: 'bijgewerkt' as const }] };
  await zendGevolgen(hub, w, uit, { eenheid: rij.eenheid });
  return { id, casus: rij.casus };
}
