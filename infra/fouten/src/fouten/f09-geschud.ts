import type { RuwRecord } from '@weerthuis/messaging';
import { totdat } from '@weerthuis/testkit';
import type { Fout } from './fout.js';

const ONVERZONDEN = `select count(*)::int as n from bus.uitgaand where verzonden_op is null`;

const kop = (r: RuwRecord, naam: string): string => String(r.koppen[naam] ?? '');
const stroomVan = (r: RuwRecord): string => `${kop(r, 'ce_source')} ${kop(r, 'ce_incarnatie')} ${kop(r, 'ce_subject')}`;

/** In another order, without one that is not the last of its stream: that hole shows. */
function schud(records: RuwRecord[], gooi: (n: number) => number): RuwRecord[] {
  const vroeg = records.filter((r) =>
    records.some((s) => stroomVan(s) === stroomVan(r) && Number(kop(s, 'ce_sequence')) > Number(kop(r, 'ce_sequence'))),
  );
  const weg = vroeg[gooi(vroeg.length)];
  const rij = records.filter((r) => r !== weg);
  for (let i = rij.length - 1; i > 0; i--) {
    const j = gooi(i + 1);
    [rij[i], rij[j]] = [rij[j] as RuwRecord, rij[i] as RuwRecord];
  }
  return rij;
}

export const f9: Fout = {
  naam: 'F9',
  beschrijving: 'een postvak geschud terug, een bericht kwijt: op volgorde, en het gat wordt nagevraagd',
  zaden: 5,
  async doe({ o, last, gooi, boeken }) {
    const hub = o.dienst('matchingspunt');
    const vak = o.postvak('matchingspunt');
    hub.bus = { gatlimiet: 3_000 };
    await hub.herstart();
    await last.speel(1);
    await hub.stop();
    const werk = last.speel(3);
    werk.catch(() => undefined);
    await totdat(() => last.geschiedenis.gelukt('tilburg', /\/urgentie$/).length >= 4, {
      tijdslimiet: 120_000,
      omschrijving: 'besluiten terwijl het matchingspunt weg is',
    });
    await totdat(async () => {
      const nog = await Promise.all(
        ['traverse', 'tilburg', 'tiwos'].map((n) => boeken.lees<{ n: number }>(n, ONVERZONDEN)),
      );
      return nog.every(([r]) => r?.n === 0);
    });
    await o.metGereedschap(async (g) => {
      const alle = await g.lees([vak]);
      const begin = Number(await g.ingeleverd(vak, o.groep('matchingspunt')));
      await g.wisRecords(vak);
      await g.schrijf(
        schud(
          alle.filter((r) => Number(r.positie) >= begin),
          gooi,
        ),
      );
    });
    await hub.start();
    await werk;
    hub.bus = {};
    await hub.herstart();
  },
};
