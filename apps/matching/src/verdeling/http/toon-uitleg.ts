import type { Grensuitkomst, Mogelijkheid, Wachtende } from '../domain/uitkomst.js';
import { afstand, isNoembaar } from '../domain/uitleg/prijs.js';
import type { legMensUit, legWoningUit } from '../leg-uit.js';
import type { MensDto, WoningDto } from './verdeling.dto.js';

/** Points only where enough people set the price; else how far off. */
const metKost = (kost: number | null, noembaar: boolean, perMaand: number) => ({
  afstand: afstand(kost, perMaand),
  ...(noembaar && kost !== null && { kost: Math.ceil(kost) }),
});

const toonMogelijkheid = ({ aanbod, punten, delen, kost, prijzen }: Mogelijkheid, perMaand: number) => ({
  aanbod,
  punten,
  delen,
  ...metKost(kost, isNoembaar(prijzen), perMaand),
  prijzen: prijzen.map((p) => ({ grens: p.grens, ...(isNoembaar([p]) && { punten: Math.round(p.punten) }) })),
});

export const toonMens = (m: Awaited<ReturnType<typeof legMensUit>>): MensDto => ({
  ...m,
  ...(m.heeft && { heeft: { aanbod: m.heeft.aanbod, punten: m.heeft.punten, delen: m.heeft.delen } }),
  daarna: m.daarna.map((d) => toonMogelijkheid(d, m.wachttijdPerMaand)),
});

const toonWachtende = ({ casus, punten, kost, noembaar, geplaatst }: Wachtende, perMaand: number) => ({
  casus,
  punten,
  geplaatst,
  ...metKost(kost, noembaar, perMaand),
});

export const toonWoning = (p: Awaited<ReturnType<typeof legWoningUit>>): WoningDto => ({
  ...p,
  rij: p.rij.map((r) => toonWachtende(r, p.wachttijdPerMaand)),
});

/** What one more place is worth, where enough people would want it. */
export const toonGrens = ({ prijs, mededingers, ...g }: Grensuitkomst) => ({
  ...g,
  knelt: prijs > 0,
  ...(isNoembaar([{ punten: prijs, mededingers }]) && { prijs: Math.round(prijs) }),
});
