import { AkkoordNamensVastgelegdCorporatie, AkkoordNamensVastgelegdGemeente } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { besluitOver } from '../voordracht/besluit.js';
import { antwoord } from '../voordracht/domain/antwoord.js';
import { zoekVoordracht } from '../voordracht/store/voordrachten.js';
import { legVast, noteer, toetsNamens, verwerkNamens, type Gehoord } from './domain/namens.js';
import { MachtigingEntiteit } from './store/machtiging.entiteit.js';

/**
 * The coordinator writes down what a party answered by phone. It counts at once; the party hears what was written down, with
 * whom and when, and confirms or contests it.
 * @throws Regelfout
 */
export async function legAntwoordVast(
  hub: Hub,
  w: Werkeenheid,
  voordracht: Uuid,
  verzoek: Uuid,
  g: Gehoord,
): Promise<{ id: Uuid; casus: Uuid }> {
  const gelezen = (await zoekVoordracht(w, voordracht)) ?? weigerOnbekend();
  const k =
    gelezen.staat.kandidaten.find((een) => een.verzoeken.some((v) => v.verzoek === verzoek)) ?? weigerOnbekend();
  const vraag = k.verzoeken.find((v) => v.verzoek === verzoek) ?? weigerOnbekend();
  const { partij, versie } = vraag;
  const vandaag = w.klok.vandaag();
  const machtiging = await w.em.findOneBy(MachtigingEntiteit, { partij });
  toetsNamens(vraag, g, machtiging?.tot, vandaag);
  const namens = legVast(g, w.door.id, vandaag);
  const gegeven = { verzoek, partij, versie, antwoord: g.antwoord, ...(g.reden && { reden: g.reden }) };
  await besluitOver(hub, w, gelezen, (v, om) => noteer(antwoord(v, gegeven, om), verzoek, namens));
  const { gesproken, kanaal, op, bevestigVoor } = namens;
  const gemeente = hub.convenant.partij(partij).rol === 'gemeente';
  const view = gemeente ? AkkoordNamensVastgelegdGemeente : AkkoordNamensVastgelegdCorporatie;
  const gegevens = { verzoek, antwoord: g.antwoord, ...(g.reden && { reden: g.reden }), kanaal, op, bevestigVoor };
  await hub.bus.zend(w, { stroom: k.casus, aan: [{ oin: partij, view, gegevens, verzegeld: { gesproken } }] });
  return { id: verzoek, casus: k.casus };
}

/** The party on what was written down for it. Only the party itself can say so. */
export async function ontvangUitkomst(
  hub: Hub,
  w: Werkeenheid,
  bron: Oin,
  f: { voordracht: Uuid; verzoek: Uuid; uitkomst: 'bevestigd' | 'betwist' },
): Promise<void> {
  const gelezen = await zoekVoordracht(w, f.voordracht);
  const vraag = gelezen?.staat.kandidaten.flatMap((k) => k.verzoeken).find((v) => v.verzoek === f.verzoek);
  if (!gelezen || !vraag) throw new WachtOp(`verzoek ${f.verzoek}`);
  eisBron(bron, vraag.partij);
  await besluitOver(hub, w, gelezen, (v, om) => verwerkNamens(v, f.verzoek, f.uitkomst, om));
}
