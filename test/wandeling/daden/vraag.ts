import { kan, machines, stap, toetsVraag, toetsVraagantwoord, vraagtermijn } from '@weerthuis/domain';
import {
  aanmelderVan,
  boek,
  CASUSSEN,
  herkomstVan,
  HUIS,
  nieuwId,
  PARTIJEN,
  vandaag,
  zend,
  type Onderling,
  type Streek,
} from '../streek.js';
import { bijWie, kies, type Daad } from './kies.js';
import { aangemeld } from './zorg.js';

/** Who may ask whom: zorg and gemeente about who is registered, a landlord about who is in its home, both ways. */
const paren = (s: Streek): { van: string; naar: string; casus: string }[] => [
  ...CASUSSEN.filter((c) => aangemeld(boek(s, aanmelderVan(c)), c)).flatMap((casus) => {
    const [zorg, gemeente] = [aanmelderVan(casus), herkomstVan(casus)];
    const kent = boek(s, gemeente).meldingen.has(casus);
    return [{ van: zorg, naar: gemeente, casus }, ...(kent ? [{ van: gemeente, naar: zorg, casus }] : [])];
  }),
  ...HUIS.flatMap((huis) =>
    boek(s, huis).plaatsingen.flatMap(({ casus }) => [
      { van: huis, naar: aanmelderVan(casus), casus },
      { van: aanmelderVan(casus), naar: huis, casus },
    ]),
  ),
];

const lopend = (s: Streek, richting: Onderling['richting'], g: 'beantwoord' | 'ingetrokken', n: number) =>
  bijWie(
    s,
    PARTIJEN,
    (b) => [...b.onderling].filter(([, q]) => q.richting === richting && kan(machines.vraag, q.stand, g)),
    n,
  );

/** What parties ask each other about a casus. */
export const VRAAGDADEN: Record<string, Daad> = {
  stelVraag: (s, n) => {
    const p = kies(paren(s), n);
    if (!p) return;
    const uiterlijk = vraagtermijn(vandaag(s));
    toetsVraag({ onderwerp: n % 5 ? 'wanneer-klaar' : 'anders', over: 'casus', uiterlijk }, vandaag(s));
    const vraag = nieuwId(s, 'o');
    const stand = stap(machines.vraag, machines.vraag.begin, 'gesteld');
    boek(s, p.van).onderling.set(vraag, { casus: p.casus, ander: p.naar, richting: 'uit', stand });
    zend(s, p.van, [p.naar], p.casus, 'onderling', { vraag, casus: p.casus });
  },
  beantwoordVraag: (s, n) => {
    const q = lopend(s, 'in', 'beantwoord', n);
    if (!q) return;
    const [vraag, o] = q.wat;
    toetsVraagantwoord({ antwoord: n % 5 ? 'ja' : 'op-dag' });
    o.stand = stap(machines.vraag, o.stand, 'beantwoord');
    zend(s, q.partij, [o.ander], o.casus, 'onderling-beantwoord', { vraag });
  },
  trekVraagIn: (s, n) => {
    const q = lopend(s, 'uit', 'ingetrokken', n);
    if (!q) return;
    const [vraag, o] = q.wat;
    o.stand = stap(machines.vraag, o.stand, 'ingetrokken');
    zend(s, q.partij, [o.ander], o.casus, 'onderling-weg', { vraag });
  },
};
