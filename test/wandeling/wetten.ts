import { landingstand, machines, uitgangen, type Machine } from '@weerthuis/domain';
import { isActief as loopt } from '../../apps/matching/src/plaatsing/domain/plaatsing.js';
import { isActief } from '../../apps/matching/src/voordracht/domain/voordracht.js';
import { loopt as onderweg, openStappen } from '../../apps/matching/src/stilte/domain/open-stappen.js';
import { boek, HUB, HUIS, PARTIJEN, PLEKKEN, termijnen, ZORG, type Streek } from './streek.js';

const dubbel = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** I1, I2 and I7 at every moment; what is on its way does not excuse them: the hub alone decides. */
export function altijd(s: Streek): string[] {
  const lopend = s.hub.voordrachten.filter((v) => v.stand !== 'vervallen');
  // Over, or its home was lost after signing: only its owner can pledge that home again.
  const losVan = s.hub.plaatsingen.filter((p) => !loopt(p.dossier) || p.dossier.feiten.woningIngetrokken);
  const los = new Set(losVan.map((p) => p.dossier.voordracht));
  const uit = dubbel(lopend.filter((v) => !los.has(v.voordracht)).map((v) => v.aanbod)).map(
    (a) => `I1: twee voordrachten voor ${a}`,
  );
  const gevraagd = lopend.flatMap((v) =>
    v.kandidaten.filter((k) => isActief(k) && k.stand !== 'definitief-akkoord').map((k) => k.casus),
  );
  uit.push(...dubbel(gevraagd).map((c) => `I2: ${c} is twee keer gevraagd`));
  const plaatsingen = s.hub.plaatsingen.filter((p) => loopt(p.dossier)).map((p) => p.dossier.casus);
  uit.push(...dubbel(plaatsingen).map((c) => `I2: ${c} heeft twee plaatsingen`));
  for (const z of ZORG) if (boek(s, z).reserveringen.size > PLEKKEN) uit.push(`I7: ${z} zegde te veel plekken toe`);
  uit.push(...s.vastgehouden.map((v) => `vastgehouden: ${v}`));
  return uit;
}

/** I8: a landlord holds a name only of somebody it said a first yes about and who has not ended there. */
export function namen(s: Streek): string[] {
  return HUIS.flatMap((c) => {
    const b = boek(s, c);
    return [...b.namen].flatMap((casus) => {
      const k = b.plaatsingen.filter((p) => p.casus === casus).map((p) => p.kandidaatstelling);
      const mag = k.some((id) => !b.vervallen.includes(id));
      return mag ? [] : [`I8: ${c} houdt de naam van ${casus}`];
    });
  }).concat(boek(s, HUB).namen.size ? ['I8: de hub kent een naam'] : []);
}

const wachtOp = (s: Streek, casus: string): string | undefined =>
  s.hub.voordrachten
    .filter((v) => v.kandidaten.some((k) => k.casus === casus && k.stand === 'gevraagd'))
    .flatMap((v) => v.kandidaten.filter((k) => k.casus !== casus && k.stand === 'gevraagd'))
    .flatMap((k) => k.verzoeken.flatMap((q) => (q.stand === 'open' ? [q.antwoordVoor] : [])))
    .sort()
    .at(-1);

/** I10: who is on the way has somebody, a next step and a day; nobody falls to the hub because no one else was named. */
export function niemandKwijt(s: Streek): string[] {
  const t = termijnen(s);
  return [...s.hub.casussen.values()].filter(onderweg).flatMap((casus) => {
    const open = openStappen(
      {
        casus,
        plaatsingen: s.hub.plaatsingen.filter((p) => p.dossier.casus === casus.id),
        verzoeken: s.hub.voordrachten.flatMap((v) =>
          v.kandidaten
            .filter((k) => k.casus === casus.id)
            .flatMap((k) => k.verzoeken.filter((q) => q.stand === 'open')),
        ),
        voorgaat: wachtOp(s, casus.id),
        namens: [],
        zoekopdrachten: s.hub.zoek.filter((z) => z.casus === casus.id && ['uitgezet', 'aanvaard'].includes(z.stand)),
        besluiten: [],
      },
      t,
    );
    const kwijt = !open.length || open.some((o) => o.stap === 'niemand' || !o.partij || !o.uiterlijk);
    return kwijt ? [`I10: ${casus.id} (${casus.stand}/${casus.kandidaatStand}) is van niemand`] : [];
  });
}

/** A state that nobody can leave must say that it is an end. */
export function dood(s: Streek): string[] {
  const standen: [Machine, string][] = [
    ...s.hub.voordrachten.map((v): [Machine, string] => [machines.voordracht, v.stand]),
    ...s.hub.plaatsingen.map((p): [Machine, string] => [machines.plaatsing, p.dossier.stand]),
    ...s.hub.plaatsingen.flatMap((p) => p.dossier.taken.map((t): [Machine, string] => [machines.taak, t.stand])),
    ...PARTIJEN.flatMap((p) =>
      [...boek(s, p).onderling.values()].map((q): [Machine, string] => [machines.vraag, q.stand]),
    ),
    ...s.hub.zoek.map((z): [Machine, string] => [machines.zoekopdracht, z.stand]),
    ...[...s.hub.casussen.values()].map((c): [Machine, string] => [machines.aanmelding, c.stand]),
  ];
  return standen.flatMap(([m, stand]) =>
    uitgangen(m, stand).length || m.toestanden[stand]?.eind ? [] : [`dood: ${m.naam} staat vast op ${stand}`],
  );
}

/** I3, I6: at rest every party holds what the owner of it holds. */
export function eens(s: Streek): string[] {
  const uit: string[] = [];
  const gelijk = (wat: string, hier: unknown, daar: unknown): void => {
    if (JSON.stringify(hier) !== JSON.stringify(daar))
      uit.push(`${wat}: ${JSON.stringify(hier)} ≠ ${JSON.stringify(daar)}`);
  };
  const kandidaten = s.hub.voordrachten.flatMap((v) => v.kandidaten);
  const open = kandidaten.flatMap((k) => k.verzoeken).filter((q) => q.stand === 'open');
  const wij = s.hub.plaatsingen.map((p) => p.dossier);
  for (const partij of PARTIJEN) {
    const b = boek(s, partij);
    const van = (q: { verzoek: string }[]): string[] => q.map((een) => een.verzoek).sort();
    gelijk(
      `vragen bij ${partij}`,
      van(b.vragen.filter((v) => v.stand === 'open')),
      van(open.filter((q) => q.partij === partij)),
    );
    for (const p of b.plaatsingen)
      gelijk(
        `plaatsing ${p.plaatsing} bij ${partij}`,
        p.stand,
        wij.find((een) => een.plaatsing === p.plaatsing)?.stand,
      );
    for (const [aanbod, stand] of b.aanbod) gelijk(`${aanbod} bij ${partij}`, stand, s.hub.aanbod.get(aanbod)?.stand);
    for (const [casus, stand] of b.aanmelding)
      if (stand !== 'concept') gelijk(`aanmelding ${casus} bij ${partij}`, stand, s.hub.casussen.get(casus)?.stand);
    for (const [casus, rust] of b.rust) {
      const c = s.hub.casussen.get(casus);
      if (c?.stand === 'toegelaten') gelijk(`pauze ${casus} bij ${partij}`, rust, c.kandidaatStand === 'geparkeerd');
    }
    for (const z of b.zoek) {
      const bijHub = s.hub.zoek.find((een) => een.id === z.zoekopdracht)?.stand;
      if (bijHub !== 'verlopen') gelijk(`zoekopdracht ${z.zoekopdracht} bij ${partij}`, z.stand, bijHub);
    }
    for (const [id, q] of b.bezwaren) {
      const beslisser = [HUB, 'G1', 'G2'].find((wie) => wie !== partij && boek(s, wie).bezwaren.has(id));
      if (beslisser) gelijk(`bezwaar ${id} bij ${partij}`, q.stand, boek(s, beslisser).bezwaren.get(id)?.stand);
    }
    for (const [id, q] of b.onderling)
      if (q.richting === 'uit')
        gelijk(`vraag ${id} van ${partij}`, einde(q.stand), einde(boek(s, q.ander).onderling.get(id)?.stand));
    for (const [id, l] of b.landing)
      if (l.richting === 'uit')
        gelijk(`landing ${id} van ${partij}`, landingstand(l), landingstand(boek(s, l.ander).landing.get(id) ?? {}));
    for (const t of b.taken) uit.push(...taakEens(s, partij, t));
  }
  return uit;
}

/** Taken back by one and lapsed at the other is the same to both: no answer comes. */
const einde = (stand: string | undefined): string | undefined => (stand === 'ingetrokken' ? 'vervallen' : stand);

/** What somebody did for a plaatsing that ended before the move is taken back, or waits to be. */
function taakEens(s: Streek, partij: string, t: { taak: string; stand: string; gedaan?: boolean }): string[] {
  const p = s.hub.plaatsingen.map((een) => een.dossier).find((een) => een.taken.some((x) => x.id === t.taak));
  const bijHub = p?.taken.find((x) => x.id === t.taak)?.stand;
  if (p?.stand === 'afgebroken')
    return t.gedaan && !['ongedaan', 'terug-te-draaien'].includes(t.stand)
      ? [`taak ${t.taak} van ${partij} is gedaan (${t.stand}, hub ${bijHub}) en niemand draait haar terug`]
      : [];
  if (t.stand === bijHub || p?.stand === 'afgesloten') return [];
  return [`taak ${t.taak} staat bij ${partij} op ${t.stand} en bij de hub op ${bijHub}`];
}

/** Everything that must hold when nothing is under way. */
export const inRust = (s: Streek): string[] => [...altijd(s), ...namen(s), ...niemandKwijt(s), ...dood(s), ...eens(s)];
