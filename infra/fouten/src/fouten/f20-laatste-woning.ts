import { plusDagen, type Datum } from '@weerthuis/domain';
import type { Fout } from './fout.js';

const TEGELIJK = 50;

export const f20: Fout = {
  naam: 'F20',
  beschrijving: 'vijftig keer tegelijk dezelfde woning: een wint, de anderen horen waarom niet',
  inKort: true,
  zaden: 3,
  async doe({ last, breuken, kort }) {
    await last.speel(kort ? 2 : 4, 'kandidaat');
    const { coordinator } = last.ploeg;
    const aanbod = last.huishoudens[0]?.aanbod;
    const casussen = last.huishoudens.map((h) => h.casus);
    const { vandaag } = (await coordinator.wacht<{ vandaag: Datum }, { vandaag: Datum }>('/klok', (k) => k)) as {
      vandaag: Datum;
    };
    const startOp = plusDagen(vandaag, 28);
    await Promise.allSettled(
      Array.from({ length: TEGELIJK }, (_, i) =>
        coordinator.post('/voordrachten', { aanbod, kandidaten: [casussen[i % casussen.length]], startOp }),
      ),
    );
    const pogingen = last.geschiedenis.alle.filter((h) => h.pad === '/voordrachten');
    const gewonnen = pogingen.filter((h) => h.stand === 'ok');
    if (gewonnen.length !== 1) breuken.push(`F20: ${gewonnen.length} van ${TEGELIJK} voordrachten lukten`);
    for (const { status, code } of pogingen.filter((h) => h.stand === 'nee'))
      if (!code || ![409, 422].includes(status ?? 0)) breuken.push(`F20: geen duidelijk nee maar ${status} ${code}`);
  },
};
