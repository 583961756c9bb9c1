import { totdat } from '@weerthuis/testkit';
import { PUNTEN, type Punt, type Wapening } from '../kind/berichten.js';
import { PARTIJEN } from '../opstelling/profiel.js';
import { laatTermijnenVerlopen } from '../werk/termijnen.js';
import type { Fout, Proef } from './fout.js';

/** Longest time until a process that was killed serves again. Milliseconds. */
const HERSTART = 10_000;
/** In the short form. */
const KORT = new Set(['F1/onderweg/traverse', 'F1/in-behandeling/matchingspunt']);

/** Kills one service at one place under load; it is started again and everybody goes on. */
async function dood(p: Proef, naam: string, w: Wapening): Promise<void> {
  const dienst = p.o.dienst(naam);
  const eerder = dienst.vallen.length;
  const gevallen = (): boolean => dienst.vallen.length > eerder;
  if (w.punt === 'voor-mail') p.o.mailweg.bijVerbinding(() => gevallen() || dienst.dood());
  else await dienst.wapen(w);
  await p.last.speel(2);
  if (w.punt === 'voor-mail') await laatTermijnenVerlopen(p.last.ploeg);
  await totdat(gevallen, { tijdslimiet: 15_000, omschrijving: `${naam} langs ${w.punt}` });
  p.o.mailweg.bijVerbinding(() => undefined);
  await dienst.gereed();
  const val = dienst.vallen.at(-1);
  if ((val?.herstart ?? Infinity) > HERSTART) p.breuken.push(`F1: ${naam} was pas na ${val?.herstart} ms terug`);
}

const perPunt = (punt: Punt, naam: string): Fout => ({
  naam: `F1/${punt}/${naam}`,
  beschrijving: `${naam} gedood bij ${punt}`,
  inKort: KORT.has(`F1/${punt}/${naam}`),
  // A month passes: in a region where hundreds have played before, for all their cases at once.
  ...(punt === 'voor-mail' && { eigenRegio: 'kaal' }),
  zaden: 5,
  doe: (p) => dood(p, naam, { punt, bij: 1 + p.gooi(3), daad: 'sterf', ms: punt === 'onderweg' ? p.gooi(4) : 0 }),
});

const eindigt = (naam: string): Fout => ({
  naam: `F1/exit/${naam}`,
  beschrijving: `een handler van ${naam} beëindigt het proces`,
  zaden: 2,
  doe: (p) => dood(p, naam, { punt: 'in-behandeling', bij: 1 + p.gooi(3), daad: 'eindig' }),
});

/** The supervisor kills what no longer answers; the event loop is gone, so nobody inside can. */
const hangt = (naam: string): Fout => ({
  naam: `F1/lus/${naam}`,
  beschrijving: `een handler van ${naam} geeft de processor niet terug`,
  zaden: 1,
  async doe(p) {
    const dienst = p.o.dienst(naam);
    let mis = 0;
    const wacht = setInterval(() => {
      void dienst.leeft().then((ja) => {
        mis = ja ? 0 : mis + 1;
        if (mis === 3) dienst.dood();
      });
    }, 2_000);
    try {
      await dood(p, naam, { punt: 'in-behandeling', bij: 1 + p.gooi(3), daad: 'hang' });
    } finally {
      clearInterval(wacht);
    }
  },
});

/** The hub sends no mail. */
const kan = (punt: Punt, naam: string): boolean => !(punt === 'voor-mail' && naam === 'matchingspunt');
const namen = Object.keys(PARTIJEN);

export const f1: Fout[] = [
  ...PUNTEN.flatMap((punt) => namen.filter((naam) => kan(punt, naam)).map((naam) => perPunt(punt, naam))),
  ...namen.map(eindigt),
  ...namen.map(hangt),
];
