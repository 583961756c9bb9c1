import type { Handeling } from '../werk/geschiedenis.js';
import type { Toets } from './toets.js';

const FEITEN = `select object, count(*)::int as n from platform.audit where object like 'feit:%' and resultaat not like 'geweigerd%' group by object having count(*) > 1`;
/** By the sender's signature, not by what we stored it under: a resend has another. */
const INBOX = `select min(koppen->>'id') as id, count(*)::int as n from bus.binnengekomen group by koppen->>'handtekening' having count(*) > 1`;
const MAAKT = [
  { waar: 'traverse', pad: /^\/casussen$/, tabel: 'zorg.casus' },
  { waar: 'tiwos', pad: /^\/eenheden$/, tabel: 'corporatie.eenheid' },
  { waar: 'tiwos', pad: /^\/aanbod$/, tabel: 'corporatie.aanbod' },
  { waar: 'matchingspunt', pad: /^\/voordrachten$/, tabel: 'matching.voordracht' },
];

/** Its first attempt may have been done: then the same key gives the same answer. Competitors for a home may lose honestly. */
const nogmaalsGeweigerd = ({ stand, pad, pogingen }: Handeling): boolean =>
  stand === 'nee' && pad !== '/voordrachten' && pogingen.some((p) => p.soort === 'onbekend');

/** I4. A fact is handled once, a command makes one thing whatever how often it was sent, a mail has one effect key. */
export const i4: Toets = {
  naam: 'I4',
  regel: 'niets werkt twee keer: geen feit, geen opdracht, geen mail in het systeem',
  async zoek({ boeken, last, o }) {
    const uit: string[] = [];
    for (const naam of boeken.namen)
      for (const { object, n } of await boeken.lees<{ object: string; n: number }>(naam, FEITEN))
        uit.push(`${naam} verwerkte ${object} ${n} keer`);
    for (const naam of boeken.namen)
      for (const { id, n } of await boeken.lees<{ id: string; n: number }>(naam, INBOX))
        uit.push(`${naam} nam bericht ${id} ${n} keer op`);
    for (const h of last.geschiedenis.alle) {
      if (nogmaalsGeweigerd(h)) uit.push(`${h.waar} ${h.pad}: herhaald onder dezelfde sleutel: ${h.status} ${h.code}`);
      if (h.ids.size > 1) uit.push(`${h.waar} ${h.pad}: een sleutel gaf ${h.ids.size} dingen`);
    }
    for (const { waar, pad, tabel } of MAAKT) {
      const gelukt = last.geschiedenis.gelukt(waar, pad);
      const ids = new Set(gelukt.map((h) => h.id));
      const er = await boeken.lees<{ id: string }>(waar, `select id from ${tabel}`);
      const bekend = new Set(er.map((r) => r.id));
      for (const id of ids) if (id && !bekend.has(id)) uit.push(`${waar}: ${id} werd beloofd en is niet in ${tabel}`);
      if (ids.size !== gelukt.length) uit.push(`${waar} ${pad.source}: twee opdrachten gaven hetzelfde ding`);
    }
    const perEffect = Map.groupBy(o.mail.berichten, (m) => m.koppen['message-id'] ?? '');
    for (const [id, mails] of perEffect)
      if (new Set(mails.map((m) => m.onderwerp)).size > 1) uit.push(`mail ${id} draagt twee boodschappen`);
    return uit;
  },
};
