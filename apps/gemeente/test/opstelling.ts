import { plusDagen } from '@weerthuis/domain';
import { totdat } from '@weerthuis/testkit';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';
import { definitie } from '../src/index.js';
import { Persoon } from './persoon.js';

export let regio: Proefregio;
export let indicatie: Medewerker;
export let inkomen: Medewerker;
export let inkomenTilburg: Medewerker;
export const hub = () => regio.instantie('matchingspunt');
export const zorg = () => regio.instantie('traverse');
export const vandaag = () => regio.instantie('waalwijk').diensten.klok.vandaag();
export const overDagen = (n: number) => plusDagen(vandaag(), n);

/** Starts two gemeenten as they are and mirrors for the others. */
export async function start(): Promise<void> {
  regio = await startProefregio(['traverse', 'matchingspunt', 'tilburg', 'waalwijk', 'tiwos'], { gemeente: definitie });
  indicatie = await Medewerker.van(regio, 'waalwijk', 'indicatieconsulent');
  inkomen = await Medewerker.van(regio, 'waalwijk', 'inkomensconsulent');
  inkomenTilburg = await Medewerker.van(regio, 'tilburg', 'inkomensconsulent');
}
export const sluit = () => regio?.sluit();

/** A person whose melding has arrived. */
export async function gemeld(wat: object = {}): Promise<Persoon> {
  const persoon = new Persoon(regio);
  await persoon.meldAan(wat);
  await totdat(async () => (await indicatie.vraag('GET', `/meldingen/${persoon.casus}`)).status === 200);
  return persoon;
}
export const beschikking = () => ({
  besluit: 'afgegeven',
  van: vandaag(),
  tot: overDagen(365),
  urenPerWeek: 4,
  kenmerk: 'B-2026-1',
});
export async function afgegeven(): Promise<Persoon> {
  const persoon = await gemeld();
  await indicatie.doe('POST', `/meldingen/${persoon.casus}/onderzoek`);
  await indicatie.doe('POST', `/meldingen/${persoon.casus}/beschikking`, beschikking());
  return persoon;
}
