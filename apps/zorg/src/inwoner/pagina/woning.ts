import { adresVan } from '../domain/adres.js';
import type { WoningDto } from '../http/mijn.dto.js';
import { bedragIn, dagIn } from '../teksten/teksten.js';
import { h, type Knoop } from './h.js';
import type { Kader } from './kader.js';

/** Facts in pairs; what is not known is left out. */
export const feiten = (paren: (readonly [string, Knoop | undefined])[]): Knoop =>
  h(
    'dl.feiten',
    paren.filter(([, wat]) => wat !== undefined).map(([naam, wat]) => [h('dt', naam), h('dd', wat)]),
  );

export function woning({ zeg, taal }: Kader, w: WoningDto): Knoop {
  const huur = bedragIn(taal, w.rekenhuurCent);
  return feiten([
    [zeg('woning.adres'), adresVan(w)],
    [zeg('woning.kamers'), String(w.kamers)],
    [
      zeg('woning.verdieping'),
      w.verdieping === 0
        ? zeg('woning.begane-grond')
        : zeg(w.lift ? 'woning.met-lift' : 'woning.zonder-lift', { n: w.verdieping }),
    ],
    [zeg('woning.huur'), zeg('woning.huur-tekst', { bedrag: huur })],
    [zeg('woning.dieren'), zeg(w.huisdieren ? 'woning.dieren-ja' : 'woning.dieren-nee')],
    [zeg('woning.vanaf'), dagIn(taal, w.beschikbaarVanaf)],
  ]);
}
