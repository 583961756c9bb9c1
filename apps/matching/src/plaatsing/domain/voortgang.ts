import { kan, machines, moetenWachten, stap, teOpenen, termijnVan, type GebeurtenisVan } from '@weerthuis/domain';
import { overzicht, plan } from './overzicht.js';
import {
  isActief,
  type Afspraken,
  type Plaatsing,
  type Plaatsinggevolg,
  type Plaatsingtaak,
  type Uitkomst,
} from './plaatsing.js';
import { bewaak } from './wachter.js';

type Taakgebeurtenis = GebeurtenisVan<typeof machines.taak>;
type Plaatsinggebeurtenis = GebeurtenisVan<typeof machines.plaatsing>;

/** Moves one task along the state machine. */
export function zetTaak(t: Plaatsingtaak, gebeurtenis: Taakgebeurtenis, a: Afspraken): void {
  t.stand = stap(machines.taak, t.stand, gebeurtenis);
  t.bewogenOp = a.vandaag;
  if (gebeurtenis === 'geopend') t.geopendOp = a.vandaag;
  if (gebeurtenis === 'geopend' || gebeurtenis === 'heropend') t.termijn = termijnVan(t, a.vandaag);
}

function taken(p: Plaatsing, a: Afspraken, gevolgen: Plaatsinggevolg[]): void {
  for (const t of moetenWachten(p.taken)) {
    zetTaak(t, 'wacht-weer', a);
    gevolgen.push({ soort: 'taak-gewijzigd', taak: t.id, stand: 'wacht' });
  }
  for (const t of teOpenen(p.taken, p.momenten)) {
    zetTaak(t, 'geopend', a);
    gevolgen.push({ soort: 'taak-gewijzigd', taak: t.id, stand: 'open' });
  }
}

/**
 * The four facts come from different parties in any order; each moves the plaatsing when its turn has come, and waits in
 * the dossier until then.
 */
function standen(p: Plaatsing): void {
  const { feiten: f } = p;
  const volgt: [Plaatsinggebeurtenis, unknown][] = [
    ['aangenomen', p.momenten['definitief-akkoord']],
    ['sleutel-gegeven', f.sleutel],
    ['verhuisd', f.verhuizing],
    ['nazorg-begonnen', f.inschrijving && f.plekTot],
  ];
  for (const [gebeurtenis, feit] of volgt)
    if (feit && kan(machines.plaatsing, p.stand, gebeurtenis)) p.stand = stap(machines.plaatsing, p.stand, gebeurtenis);
}

/** Works out one change on a copy, and everything that follows from it. Calling it again changes nothing. */
export function met(
  voor: Plaatsing,
  a: Afspraken,
  wijzig: (p: Plaatsing, gevolgen: Plaatsinggevolg[]) => void,
): Uitkomst {
  const p = structuredClone(voor);
  const gevolgen: Plaatsinggevolg[] = [];
  wijzig(p, gevolgen);
  if (!isActief(p)) return { plaatsing: p, gevolgen };
  standen(p);
  taken(p, a, gevolgen);
  const planning = plan(p, a.vandaag);
  p.verwachteSleuteldatum = planning.eind;
  p.kritiekePad = planning.pad.map((t) => t.soort);
  bewaak(p, a, gevolgen);
  if (p.stand !== voor.stand) gevolgen.push({ soort: 'stand', was: voor.stand });
  const anders = JSON.stringify(overzicht(voor, a.vandaag)) !== JSON.stringify(overzicht(p, a.vandaag));
  if (anders) gevolgen.push({ soort: 'bijgewerkt' });
  return { plaatsing: p, gevolgen };
}
