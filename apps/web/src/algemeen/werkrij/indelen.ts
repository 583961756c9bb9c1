import { plusDagen, weekdag, type Datum } from '@weerthuis/domain';
import type { Ik, Werk } from '../../api/werkplek.js';
import { hoofdletter, inWoorden } from '../../kern/datum.js';

export const GROEPEN = ['te-laat', 'vandaag', 'deze-week', 'later', 'wacht'] as const;
export type Groep = (typeof GROEPEN)[number];

export const GROEPSNAAM: Record<Groep, string> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  'deze-week': 'Deze week',
  later: 'Later',
  wacht: 'Wacht op een ander',
};

type Wij = Ik['organisatie'];

/** Whether it is the turn of the reader's own organisation. */
export const onzeBeurt = (werk: Werk, wij: Pick<Wij, 'naam' | 'titel'>): boolean =>
  [wij.naam, wij.titel].includes(werk.aanZet);

/** The group of one thing. What another must do stands apart, unless it is late: then somebody must act. */
export function groepVan(werk: Werk, nu: Datum, wij: Pick<Wij, 'naam' | 'titel'>): Groep {
  if (werk.termijn && werk.termijn < nu) return 'te-laat';
  if (!onzeBeurt(werk, wij)) return 'wacht';
  if (!werk.termijn) return 'later';
  if (werk.termijn === nu) return 'vandaag';
  return werk.termijn <= plusDagen(nu, (7 - weekdag(nu)) % 7) ? 'deze-week' : 'later';
}

/** All rows in their groups, in the order to work in; empty groups fall away. */
export function deelIn(rijen: readonly Werk[], nu: Datum, wij: Pick<Wij, 'naam' | 'titel'>): [Groep, Werk[]][] {
  const per = Map.groupBy(
    rijen.toSorted((a, b) => (a.termijn ?? '9').localeCompare(b.termijn ?? '9')),
    (werk) => groepVan(werk, nu, wij),
  );
  return GROEPEN.flatMap((groep): [Groep, Werk[]][] => {
    const leden = per.get(groep);
    return leden ? [[groep, leden]] : [];
  });
}

/** What one can say aloud on opening the day. */
export function dagzin(rijen: readonly Werk[], nu: Datum, wij: Pick<Wij, 'naam' | 'titel'>): string {
  const tel = (groep: Groep) => rijen.filter((werk) => groepVan(werk, nu, wij) === groep).length;
  const [laat, vandaag, week] = [tel('te-laat'), tel('vandaag'), tel('deze-week')];
  const ding = (n: number) => `${inWoorden(n)} ${n === 1 ? 'ding' : 'dingen'}`;
  const moet = (n: number) => (n === 1 ? 'moet' : 'moeten');
  if (laat > 0 && vandaag > 0)
    return hoofdletter(
      `${ding(laat)} ${laat === 1 ? 'is' : 'zijn'} te laat en ${ding(vandaag)} ${moet(vandaag)} vandaag.`,
    );
  if (laat > 0)
    return hoofdletter(`${ding(laat)} ${laat === 1 ? 'is' : 'zijn'} te laat. Verder moet er vandaag niets.`);
  if (vandaag > 0) return hoofdletter(`${ding(vandaag)} ${moet(vandaag)} vandaag. Niets is te laat.`);
  if (week > 0)
    return hoofdletter(
      `vandaag moet er niets. Deze week ${week === 1 ? 'vraagt' : 'vragen'} ${ding(week)} om een antwoord.`,
    );
  return rijen.length > 0
    ? 'Deze week moet er niets. Wat later komt of bij een ander ligt, staat hieronder.'
    : 'Er is nu niets dat jou vraagt.';
}
