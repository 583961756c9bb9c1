import { veldenVan, viewBijSchema } from '@weerthuis/contracts';
import { leesAlles } from '@weerthuis/messaging';
import type { Toets } from './toets.js';

/** Members of a value that its view does not name; what is sealed is one text and has no members here. */
function vreemd(waarde: object, velden: Set<string>, voor = ''): string[] {
  return Object.entries(waarde).flatMap(([naam, w]) => {
    const pad = voor + naam;
    if (!velden.has(pad)) return [pad];
    const delen: unknown[] = Array.isArray(w) ? w : [w];
    return delen.flatMap((d) => (d && typeof d === 'object' ? vreemd(d, velden, `${pad}.`) : []));
  });
}

/** I8. Every record on the broker, as whoever runs the broker sees it. */
export const i8: Toets = {
  naam: 'I8',
  regel: 'op de broker staat geen open veld zonder grondslag en niets dat iemand verraadt',
  async zoek({ o, last, mag }) {
    const uit = new Set<string>();
    const { kafka } = o.servers;
    const { sporen } = last;
    await leesAlles({ brokers: kafka.brokers, ...kafka.beheer }, `weerthuis.${o.profiel.regio}.`, (r) => {
      if (sporen.some((s) => r.buitenkant.includes(s) || r.binnenkant.includes(s)))
        uit.add(`een BSN staat in ${r.topic}`);
      const schema = /^ce_dataschema=(.*)$/m.exec(r.buitenkant)?.[1] ?? '';
      const view = viewBijSchema(schema);
      if (!view || !r.binnenkant.startsWith('{')) return;
      const velden = new Set([...veldenVan(view.klasse).map((v) => v.pad), ...(mag.velden ?? [])]);
      // Facts of the bus about itself name no row of the disclosure table.
      if (velden.size)
        for (const pad of vreemd(JSON.parse(r.binnenkant) as object, velden)) uit.add(`${schema}: open veld ${pad}`);
    });
    return [...uit];
  },
};
