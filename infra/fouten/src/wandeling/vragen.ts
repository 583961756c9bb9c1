import type { Beller } from '../werk/beller.js';
import { een, type Opdracht, type Plek } from './plek.js';

interface Vraag {
  id: string;
  richting: 'uit' | 'in';
  stand: string;
}

/** Who asks, and which part in the casus it may ask. */
const PAREN: [wie: (p: Plek['p']) => Beller, rol: string][] = [
  [(p) => p.begeleider, 'herkomst'],
  [(p) => p.begeleider, 'corporatie'],
  [(p) => p.begeleider, 'matching'],
  [(p) => p.consulent, 'aanmelder'],
  [(p) => p.verhuur, 'aanmelder'],
  [(p) => p.verhuur, 'matching'],
  [(p) => p.coordinator, 'aanmelder'],
];
const WIE = [...new Set(PAREN.map(([wie]) => wie))];

/** Draws up, reads what the other will read, and sends. */
const stel: Opdracht = async ({ p, h, gooi }) => {
  const [wie, rol] = PAREN[gooi(PAREN.length)] ?? [(alle) => alle.begeleider, 'herkomst'];
  const id = await wie(p).post('/vragen', { casus: h.casus, rol, onderwerp: 'wanneer-klaar', over: 'casus' });
  const leest = await wie(p).lees<{ afdruk: string }>(`/vragen/${id}/leest`);
  if (leest) await wie(p).post(`/vragen/${id}/verzending`, { afdruk: leest.afdruk });
};

const met =
  (richting: Vraag['richting'], doe: (wie: Beller, id: string) => Promise<unknown>): Opdracht =>
  async ({ p, h, gooi }) => {
    const wie = WIE[gooi(WIE.length)]?.(p) ?? p.begeleider;
    const open = (v: Vraag): boolean => v.richting === richting && v.stand === 'open';
    const v = await een<Vraag>(wie, `/vragen?casus=${h.casus}`, gooi, open);
    if (v) await doe(wie, v.id);
  };

/** What people ask each other about a casus, while it goes its way. */
export const VRAGEN: Readonly<Record<string, [vaak: number, doe: Opdracht]>> = {
  stelVraag: [6, stel],
  beantwoordVraag: [4, met('in', (wie, id) => wie.post(`/vragen/${id}/antwoord`, { antwoord: 'ja' }))],
  trekVraagIn: [3, met('uit', (wie, id) => wie.post(`/vragen/${id}/intrekking`))],
};
