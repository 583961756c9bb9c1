import { aantal, hoofdletter, inWoorden, kort, lang } from '../../kern/datum.js';
import { verschilInDagen } from '@weerthuis/domain';
import type { Knelpunt, Plaatsing } from './gegevens.js';
import { gaten, isKlaar, isLaat, isLopend, zegLid } from './woorden.js';

/** `17 dagen niet gedekt voor inkomen`, or from when it is not. */
export const zegGat = (k: Pick<Knelpunt, 'van' | 'tot' | 'lijn'>): string =>
  k.tot
    ? `${aantal(verschilInDagen(k.van, k.tot) + 1, 'dag', 'dagen')} niet gedekt voor ${k.lijn}`
    : `Niet gedekt voor ${k.lijn} vanaf ${kort(k.van)}`;

/** `van 1 tot en met 17 januari`, in whole. */
export const zegPeriode = (k: Pick<Knelpunt, 'van' | 'tot'>): string =>
  k.tot ? `van ${kort(k.van)} tot en met ${kort(k.tot)}` : `vanaf ${kort(k.van)}, zonder bekend einde`;

function sleutelzin(p: Plaatsing): string {
  if (p.opschorting) return `Deze plaatsing rust tot en met ${lang(p.opschorting.tot)}.`;
  if (p.feiten.sleutel) return `De sleutel is gegeven op ${lang(p.feiten.sleutel)}.`;
  if (!isLopend(p)) return 'Deze plaatsing loopt niet meer.';
  return `De sleutel komt naar verwachting op ${lang(p.verwachteSleuteldatum ?? p.startOp)}.`;
}

/** What one can say aloud about a plaatsing: when the key comes, and what stands in its way. */
export function zegPlaatsing(p: Plaatsing, nu: string): string {
  const open = gaten(p);
  const laat = p.taken.filter((t) => isLaat(t, nu)).length;
  const eerste = open[0];
  const mis = [
    ...(eerste
      ? [
          `Er ${open.length === 1 ? 'is één gat' : `zijn ${inWoorden(open.length)} gaten`}: ${eerste.lijn} van ${zegLid(p, eerste.lid)}, ${zegPeriode(eerste)}${open.length > 1 ? ', is het eerste' : ''}.`,
        ]
      : []),
    ...(laat ? [`${hoofdletter(inWoorden(laat))} ${laat === 1 ? 'taak is' : 'taken zijn'} te laat.`] : []),
  ];
  const klaar = p.taken.every(isKlaar);
  const goed = klaar ? 'Alle taken zijn gereed.' : 'Alles loopt op tijd; er is geen gat voorzien.';
  return [sleutelzin(p), ...(mis.length ? mis : isLopend(p) ? [goed] : [])].join(' ');
}

/** The sentence above all plaatsingen. */
export function zegPlaatsingen(lijst: readonly Plaatsing[], nu: string): string {
  const lopend = lijst.filter(isLopend);
  if (lopend.length === 0) return 'Er loopt nu geen plaatsing. Zodra iedereen voorlopig ja zegt, staat zij hier.';
  const metGat = lopend.filter((p) => gaten(p).length > 0).length;
  const laat = lopend.filter((p) => p.taken.some((t) => isLaat(t, nu))).length;
  const begin = `${hoofdletter(inWoorden(lopend.length))} ${lopend.length === 1 ? 'huishouden is' : 'huishoudens zijn'} op weg naar een sleutel.`;
  const mis = [
    metGat && `bij ${inWoorden(metGat)} is een gat voorzien`,
    laat && `bij ${inWoorden(laat)} is een taak te laat`,
  ].filter(Boolean);
  return mis.length ? `${begin} ${hoofdletter(mis.join(' en '))}.` : `${begin} Bij geen van alle is een gat voorzien.`;
}
