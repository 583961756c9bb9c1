import { plusDagen, toetsPauzereden, weiger, type Datum, type Oin, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { casusVanFeit, eisBron, leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { meldKandidaat } from './zet-kandidaat.js';
import { hervat, parkeerOokUitVoordracht } from './parkeer.js';

const NIETS = 'Er is niets gewijzigd.';
const pastNiet = (stand: string | null): never =>
  weiger({
    code: 'toestand-past-niet',
    soort: 'conflict',
    titel: 'Dit kan niet in deze toestand.',
    detail: `De kandidaat staat op '${stand ?? 'niet toegelaten'}' (toestanden van Weerthuis). Loopt er een plaatsing, schort die dan op. ${NIETS}`,
    van: 'toestanden.kandidaat',
  });

/** The coordinator lets a search rest: until a day that the region allows, for a reason from the list. @throws Regelfout */
export async function parkeerKandidaat(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  p: { tot: Datum; reden: string },
): Promise<{ id: Uuid }> {
  toetsPauzereden(p.reden);
  const vandaag = w.klok.vandaag();
  const uiterst = plusDagen(vandaag, hub.profiel.pauze.parkerenDagen.waarde);
  if (p.tot <= vandaag || p.tot > uiterst)
    weiger({
      code: 'pauze-te-lang',
      soort: 'ongeldig',
      titel: 'Deze pauze past niet in de afspraak.',
      detail: `Een pauze loopt tot een dag na vandaag, uiterlijk ${uiterst} (regioprofiel). Kies een andere dag. ${NIETS}`,
      van: 'regioprofiel',
      veld: 'tot',
    });
  if (!(await parkeerOokUitVoordracht(hub, w, id, { ...p, door: 'matching' })))
    pastNiet((await leesCasus(w, id)).kandidaatStand);
  return { id };
}

/** @throws Regelfout when the candidate does not rest */
export async function hervatKandidaat(hub: Hub, w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
  if (!(await hervat(hub, w, id, 'matching'))) pastNiet((await leesCasus(w, id)).kandidaatStand);
  return { id };
}

/** Zorg asks for a pause or its end. When that does not fit where the candidate stands, zorg hears where it stands. */
export async function ontvangPauze(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: { wat: string; tot?: Datum; reden?: string },
): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder, casus.hoofdbegeleider);
  const uiterst = plusDagen(w.klok.vandaag(), hub.profiel.pauze.parkerenDagen.waarde);
  const tot = f.tot && f.tot < uiterst ? f.tot : uiterst;
  const gedaan =
    f.wat === 'hervat'
      ? await hervat(hub, w, id, 'zorg')
      : await parkeerOokUitVoordracht(hub, w, id, { tot, reden: f.reden ?? 'op-verzoek', door: 'zorg' });
  if (!gedaan) await meldKandidaat(hub, w, casus);
}
