import { randomUUID } from 'node:crypto';
import { totdat } from '@weerthuis/testkit';
import type { Fout } from './fout.js';

const APART = `select count(*)::int as n from bus.quarantaine where stand = 'quarantaine'`;

export const f28: Fout = {
  naam: 'F28/vervalst',
  beschrijving:
    'echte records met een ander id of andere inhoud, zonder echte handtekening: allemaal apart, niets werkt',
  inKort: true,
  zaden: 2,
  async doe({ o, last, boeken, breuken }) {
    await last.speel(1);
    const vak = o.postvak('matchingspunt');
    const vals = await o.metGereedschap(async (g) => {
      const feiten = (await g.lees([vak])).filter((r) => String(r.koppen['ce_sequence']) !== '0').slice(-10);
      const nep = feiten.map((r) => ({ ...r, koppen: { ...r.koppen, ce_id: randomUUID(), ce_feit: randomUUID() } }));
      await g.schrijf(nep);
      return nep.length;
    });
    await last.speel(1);
    await totdat(async () => ((await boeken.lees<{ n: number }>('matchingspunt', APART))[0]?.n ?? 0) >= vals, {
      omschrijving: `${vals} vervalste records in quarantaine`,
      tijdslimiet: 15_000,
    }).catch((fout: Error) => breuken.push(`F28: ${fout.message}`));
    if (!o.dienst('matchingspunt').alarmen.some((a) => a.alarm === 'quarantaine')) breuken.push('F28: geen alarm');
  },
};
