import { kan, machines, stap, verstrijkBezwaar } from '@weerthuis/domain';
import { verloop, verstrijk as verstrijkMelding } from '../../../apps/gemeente/src/indicatie/domain/melding.js';
import { verstrijk as verstrijkUrgentie } from '../../../apps/gemeente/src/urgentie/domain/urgentie.js';
import { momentOverTijd } from '../../../apps/matching/src/nazorg/domain/nazorg.js';
import { momentTermijn } from '../../../apps/matching/src/nazorg/domain/momenten.js';
import { kijkOpnieuw, knelpuntAlarm, taakAlarm } from '../../../apps/matching/src/plaatsing/domain/meldingen.js';
import { isActief } from '../../../apps/matching/src/plaatsing/domain/plaatsing.js';
import { hervatPlaatsing } from '../../../apps/matching/src/plaatsing/domain/opschorten.js';
import { geldigheidVerstreken, termijnVerstreken } from '../../../apps/matching/src/voordracht/domain/besluiten.js';
import { verstrijk as verstrijkVergissing } from '../../../apps/zorg/src/vergissing/domain/vergissing.js';
import { besluit, wijzig, zetKandidaat } from '../hub.js';
import { afspraken, boek, GEMEENTE, HUB, vandaag, ZORG, type Streek } from '../streek.js';
import type { Daad } from './kies.js';

/** Questions whose term passed, and yeses that lapsed. */
function vragen(s: Streek): void {
  const nu = vandaag(s);
  for (const v of s.hub.voordrachten)
    for (const q of v.kandidaten.flatMap((k) => k.verzoeken)) {
      if (q.stand === 'open' && q.antwoordVoor < nu)
        besluit(s, v.voordracht, (w, om) => termijnVerstreken(w, q.verzoek, om));
      if (q.stand === 'beantwoord' && q.geldigTot && q.geldigTot < nu)
        besluit(s, v.voordracht, (w, om) => geldigheidVerstreken(w, q.verzoek, om));
    }
}

function plaatsingen(s: Streek): void {
  for (const p of s.hub.plaatsingen) {
    for (const m of p.nazorg.momenten.filter((een) => momentTermijn(een.op) < vandaag(s)))
      p.nazorg = momentOverTijd(p.nazorg, m.moment);
    if (!isActief(p.dossier)) continue;
    wijzig(s, p, (d) => kijkOpnieuw(d, afspraken(s)));
    for (const t of p.dossier.taken) wijzig(s, p, (d) => taakAlarm(d, t.id, afspraken(s)));
    for (const k of p.dossier.knelpunten) wijzig(s, p, (d) => knelpuntAlarm(d, k.knelpunt, afspraken(s)));
    const { opschorting } = p.dossier;
    if (opschorting && opschorting.tot < vandaag(s)) wijzig(s, p, (d) => hervatPlaatsing(d, afspraken(s)));
  }
}

function zoeken(s: Streek): void {
  for (const c of s.hub.casussen.values()) {
    if (!c.pauze || c.pauze.tot >= vandaag(s)) continue;
    if (c.kandidaatStand === 'geparkeerd') zetKandidaat(s, c.id, 'hervat');
    if (c.kandidaatStand === 'elders') zetKandidaat(s, c.id, 'afgesloten');
  }
  for (const z of s.hub.zoek)
    if (z.uiterlijk <= vandaag(s) && kan(machines.zoekopdracht, z.stand, 'verlopen'))
      z.stand = stap(machines.zoekopdracht, z.stand, 'verlopen');
}

function bijPartijen(s: Streek): void {
  const nu = vandaag(s);
  for (const g of GEMEENTE) {
    const b = boek(s, g);
    for (const [casus, m] of b.meldingen)
      b.meldingen.set(casus, { ...m, ...verstrijkMelding(m, nu), ...verloop(m, nu) });
    for (const [casus, u] of b.urgenties) b.urgenties.set(casus, { ...u, ...verstrijkUrgentie(u, nu) });
  }
  for (const z of ZORG)
    for (const [id, v] of boek(s, z).vergissingen) boek(s, z).vergissingen.set(id, verstrijkVergissing(v, nu));
  for (const wie of [...GEMEENTE, HUB])
    for (const b of boek(s, wie).bezwaren.values()) Object.assign(b, verstrijkBezwaar(b, nu));
}

/** Time passes: everything that was due on those days happens. */
export const TIJD: Record<string, Daad> = {
  dag: (s, n) => {
    for (let i = 0; i <= n % 3; i += 1) {
      s.dag += 1;
      vragen(s);
      plaatsingen(s);
      zoeken(s);
      bijPartijen(s);
    }
  },
};
