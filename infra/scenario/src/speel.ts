import { worp } from './gegevens/mensen.js';
import { SCENARIOS } from './scenarios/index.js';
import type { Regio } from './toegang/regio.js';
import { Verslag } from './verslag.js';

/** Plays the chosen scenarios in a running region; without a choice the short set, or with `alles` every one. Returns what passed and failed; one failure ends only its scenario. */
export async function speel(
  regio: Regio,
  nummers: number[] = [],
  zaad = Date.now(),
  uitval = false,
  alles = false,
): Promise<{ goed: number; fout: number }> {
  const verslag = new Verslag();
  const sporen: string[] = [];
  const gekozen = SCENARIOS.filter((s) => (nummers.length > 0 ? nummers.includes(s.nummer) : alles || !s.alleenAlles));
  for (const scenario of gekozen) {
    verslag.kop(`Scenario ${scenario.nummer}. ${scenario.titel} (${regio.bestand.regio}, zaad ${zaad})`);
    try {
      if (scenario.verzetKlok && !regio.bestand.klokBeweegbaar)
        throw new Error('Dit scenario verzet de klok; start de regio met npm start -- --demo, of laat --data weg');
      await scenario.speel({
        regio,
        verslag,
        gooi: worp(zaad + scenario.nummer),
        sporen,
        uitval: uitval && scenario.nummer === 1,
      });
    } catch (fout) {
      verslag.mislukt(fout);
    }
  }
  return { goed: verslag.goed, fout: verslag.fout };
}
