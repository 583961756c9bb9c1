import type { Namen } from '../../verdeling/domain/uitleg/zin.js';
import type { Zoekmogelijkheid, Zoekvoorstel } from '../domain/verdeel-zoeken.js';
import { zegAfspraken, zegZoeken } from '../domain/zeg-zoeken.js';
import type { ZoekvoorstelDto } from './zoekverdeling.dto.js';

const metNaam = (m: Zoekmogelijkheid, namen: Namen) => ({
  ...m,
  partijnaam: namen.partij(m.partij),
  gemeentenaam: namen.gebied(m.gemeente),
});

/** With names, and with the reasons in words. */
export function toonVoorstel(v: Zoekvoorstel, namen: Namen): ZoekvoorstelDto {
  const afspraken = zegAfspraken(v, namen);
  return {
    ...v,
    mensen: v.mensen.map(({ casus, casusnummer, naar, daarna, mogelijk, ...m }) => ({
      casus,
      casusnummer,
      mogelijk,
      ...(naar && { naar: metNaam(naar, namen) }),
      daarna: daarna.map((d) => metNaam(d, namen)),
      uitleg: zegZoeken({ casus, casusnummer, daarna, mogelijk, ...(naar && { naar }), ...m }, v, namen),
    })),
    grenzen: v.grenzen.map((g, k) => ({ ...g, prijs: Math.round(g.prijs), uitleg: afspraken[k] })),
  };
}
