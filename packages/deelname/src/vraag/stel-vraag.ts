import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  machines,
  stap,
  toetsVraag,
  toetsVrijeTekst,
  vraagtermijn,
  weiger,
  type Datum,
  type Uuid,
  type Vraagonderwerp,
  type Vraagover,
  type Vraagrol,
} from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, voegToe, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { zegVervallen } from './sluit-vragen.js';
import { VraagEntiteit } from './vraag.entiteit.js';
import { vraagbericht, watDeAnderLeest } from './vraagbericht.js';
import { Vraaghaken } from './vraaghaken.js';
import { GESTELD } from './vraagviews.js';
import { Vraagwekker } from './vraagwekker.js';

export interface NieuweVraag {
  casus: Uuid;
  rol: Vraagrol;
  onderwerp: Vraagonderwerp;
  over: Vraagover;
  waarover?: Uuid;
  tekst?: string;
  uiterlijk?: Datum;
}

type Uit = Promise<{ id: Uuid; casus: Uuid }>;

/** Draws a question up, shows it as the other will read it, sends it, or takes it back. */
@Injectable()
export class StelVraag {
  constructor(
    readonly bus: Bus,
    readonly convenant: ConvenantDienst,
    private readonly haken: Vraaghaken,
    private readonly wekker: Vraagwekker,
  ) {}

  /** Nothing leaves yet. @throws Regelfout vraag-rol-leeg, vraag-aan-jezelf and those of `toetsVraag`, `toetsVrijeTekst` */
  async stelOp(w: Werkeenheid, n: NieuweVraag): Uit {
    const vandaag = w.klok.vandaag();
    const uiterlijk = vraagtermijn(vandaag, n.uiterlijk);
    toetsVraag({ ...n, uiterlijk }, vandaag);
    const ander = (await this.haken.van.metRol(w, n.casus, n.rol)) ?? rolLeeg(n.rol);
    if (ander === this.convenant.mij.oin) aanJezelf();
    await this.toetsTekst(w, n.casus, n.rol, n.tekst);
    const { casus, rol, onderwerp, over, waarover = null, tekst = null } = n;
    const leeg = { antwoord: null, dag: null, antwoordTekst: null, beantwoordOp: null };
    const rij = { id: randomUUID(), versie: 1, casus, richting: 'uit' as const, ander, rol, onderwerp, over, waarover };
    const stand = { gesteldOp: vandaag, uiterlijk, stand: machines.vraag.begin, trap: 0 };
    return voegToe(w, VraagEntiteit, { ...rij, tekst, ...stand, ...leeg });
  }

  /** Exactly what the other will read. @throws Regelfout onbekend */
  async toon(w: Werkeenheid, id: Uuid): Promise<object> {
    const v = (await w.em.findOneBy(VraagEntiteit, { id, richting: 'uit' })) ?? weigerOnbekend();
    const partij = this.convenant.partij(v.ander);
    const { leest, afdruk } = watDeAnderLeest(GESTELD[partij.rol], v);
    return { id, casus: v.casus, ander: v.ander, titel: partij.titel, afdruk, ...leest };
  }

  /** @param afdruk of what was read: other than that is not sent. @throws Regelfout vraag-niet-gelezen, toestand-past-niet */
  async verzend(w: Werkeenheid, id: Uuid, afdruk: string): Uit {
    const v = await this.eigen(w, id);
    const { rol } = this.convenant.partij(v.ander);
    if (watDeAnderLeest(GESTELD[rol], v).afdruk !== afdruk) nietGelezen();
    // Between drawing up and sending another may have come in its place.
    if ((await this.haken.van.metRol(w, v.casus, v.rol)) !== v.ander) rolLeeg(v.rol);
    await this.toetsTekst(w, v.casus, v.rol, v.tekst ?? undefined);
    await this.haken.van.eisToestemming?.(w, v.casus, rol);
    await bewaar(w, VraagEntiteit, Object.assign(v, { stand: stap(machines.vraag, v.stand, 'gesteld') }));
    await this.bus.zend(w, { stroom: v.casus, aan: [{ oin: v.ander, view: GESTELD[rol], ...vraagbericht(v) }] });
    await this.wekker.zet(w, v);
    return { id, casus: v.casus };
  }

  /** @throws Regelfout toestand-past-niet */
  async trekIn(w: Werkeenheid, id: Uuid): Uit {
    const v = await this.eigen(w, id);
    const gesteld = v.stand === 'open';
    await bewaar(w, VraagEntiteit, Object.assign(v, { stand: stap(machines.vraag, v.stand, 'ingetrokken') }));
    await this.wekker.trekIn(w, id);
    if (gesteld) await zegVervallen(this, w, v);
    return { id, casus: v.casus };
  }

  private async toetsTekst(w: Werkeenheid, casus: Uuid, rol: Vraagrol, tekst?: string): Promise<void> {
    const { namen, kentNamen } = this.haken.van;
    toetsVrijeTekst(tekst, (await kentNamen(w, casus, rol)) ? [] : await namen(w, casus));
  }

  private async eigen(w: Werkeenheid, id: Uuid): Promise<VraagEntiteit> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await w.em.findOne(VraagEntiteit, { where: { id, richting: 'uit' }, lock })) ?? weigerOnbekend();
  }
}

const rolLeeg = (rol: string): never =>
  weiger({
    code: 'vraag-rol-leeg',
    soort: 'conflict',
    titel: 'Deze rol is in de casus nog niet vervuld.',
    detail: `Er is nog geen ${rol} in deze casus die wij kennen (regel van het matchingspunt). Vraag het matchingspunt. Er is niets verstuurd.`,
    veld: 'rol',
  });
const aanJezelf = (): never =>
  weiger({
    code: 'vraag-aan-jezelf',
    soort: 'ongeldig',
    titel: 'Deze rol heeft jouw eigen organisatie.',
    detail: 'Een vraag gaat naar een andere organisatie. Vraag het je collega. Er is niets verstuurd.',
    veld: 'rol',
  });
const nietGelezen = (): never =>
  weiger({
    code: 'vraag-niet-gelezen',
    soort: 'conflict',
    titel: 'Dit is niet wat je hebt gelezen.',
    detail: 'Lees eerst wat de ander leest, en verstuur dat (vrijgavetabel). Er is niets verstuurd.',
    veld: 'afdruk',
  });
