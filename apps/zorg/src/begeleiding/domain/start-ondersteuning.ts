import { langeDatum, plusDagen, verschilInDagen, weiger, type Datum } from '@weerthuis/domain';

/** Days covered, both included; without `tot` the cover goes on. */
export interface Periode {
  van: Datum;
  tot?: Datum;
}

/** Who fills the days between the move and the start, and how. */
export interface Overbrugging extends Required<Periode> {
  hoe: string;
}

export interface Start {
  vanaf: Datum;
  overbrugging?: Overbrugging;
}

/** "1 april": day and month as people say them. */
const dagEnMaand = (datum: Datum): string => langeDatum(datum).split(' ').slice(1, 3).join(' ');

/** Days from the move up to the start on which nobody supports. */
export function onbegeleideDagen(start: Start, verhuizing: Datum): number {
  const gat = Math.max(0, verschilInDagen(verhuizing, start.vanaf));
  const brug = start.overbrugging;
  if (!brug || gat === 0) return gat;
  const van = brug.van > verhuizing ? brug.van : verhuizing;
  const tot = brug.tot < start.vanaf ? plusDagen(brug.tot, 1) : start.vanaf;
  return gat - Math.max(0, verschilInDagen(van, tot));
}

/**
 * Support may not begin after the move unless an overbrugging covers the days between.
 * @param verhuizing date of the move, as far as agreed or reported; unknown: nothing to compare with
 * @param toegestaan days without support that the region allows
 * @returns the days that are covered, for the line ondersteuning
 * @throws {Regelfout} begeleiding-na-verhuizing, overbrugging-ongeldig
 */
export function toetsStart(start: Start, verhuizing: Datum | undefined, toegestaan = 0): Periode[] {
  const brug = start.overbrugging;
  if (brug && brug.tot < brug.van)
    weiger({
      code: 'overbrugging-ongeldig',
      soort: 'ongeldig',
      titel: 'De overbrugging eindigt voor zij begint.',
      detail: 'De laatste dag ligt voor de eerste. Draai de datums om of kies andere. Er is niets gewijzigd.',
      veld: 'overbrugging.tot',
    });
  const dagen = verhuizing ? onbegeleideDagen(start, verhuizing) : 0;
  if (verhuizing && dagen > toegestaan)
    weiger({
      code: 'begeleiding-na-verhuizing',
      soort: 'ongeldig',
      titel: 'De begeleiding begint na de verhuizing.',
      detail: `Verhuizing ${dagEnMaand(verhuizing)}, begeleiding ${dagEnMaand(start.vanaf)}: ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} niet gedekt (regioprofiel). Vervroeg de start, verschuif de verhuizing of leg een overbrugging vast. Je invoer is bewaard.`,
      regel: 'begeleiding-vanaf-verhuizing',
      van: 'regioprofiel',
      veld: 'vanaf',
    });
  const gedekt: Periode[] = [{ van: start.vanaf }];
  return brug ? [{ van: brug.van, tot: brug.tot }, ...gedekt] : gedekt;
}
