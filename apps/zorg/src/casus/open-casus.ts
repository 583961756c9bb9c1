import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Deelnemers } from '@weerthuis/deelname';
import { isDatum, type Datum, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { ongeldig } from '../kern/nee.js';
import { GeefPlekAan } from '../plekken/geef-plek-aan.js';
import { leegCasus } from './domain/leeg-casus.js';
import { stelHuishoudenSamen, type LidInvoer, type NieuwLid } from './domain/huishouden.js';
import { CasusEntiteit } from './store/casus.entiteit.js';
import { IdentiteitEntiteit } from './store/identiteit.entiteit.js';
import { LidEntiteit } from './store/lid.entiteit.js';

export interface NieuweCasus {
  herkomst: string;
  inVoorzieningSinds: Datum;
  plek?: Uuid;
  leden: LidInvoer[];
}

/** Registers a cliënt with the huishouden as a concept; nothing leaves the organisation yet. */
@Injectable()
export class OpenCasus {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly plek: GeefPlekAan,
  ) {}

  /** @throws {Regelfout} when the huishouden, the date or the place is not right */
  async voer(w: Werkeenheid, invoer: NieuweCasus): Promise<{ id: Uuid }> {
    const vandaag = w.klok.vandaag();
    if (!isDatum(invoer.inVoorzieningSinds) || invoer.inVoorzieningSinds > vandaag)
      ongeldig(
        'in-voorziening-sinds-ongeldig',
        'De dag van binnenkomst klopt niet.',
        'In voorziening sinds ligt niet na vandaag. Kies de eerste dag.',
        'inVoorzieningSinds',
      );
    if (!this.convenant.mij.capaciteiten.bsn) weigerBsn(invoer.leden);
    const leden = stelHuishoudenSamen(invoer.leden, vandaag, randomUUID);
    const id = randomUUID();
    const mij = this.convenant.mij.oin;
    const { herkomst, inVoorzieningSinds } = invoer;
    await voegToe(w, CasusEntiteit, { ...leegCasus(id, mij), herkomst, inVoorzieningSinds, plek: invoer.plek ?? null });
    await bewaarLeden(w, id, leden);
    if (invoer.plek) await this.plek.voer(w, invoer.plek, id);
    await this.deelnemers.voegToe(w, id, mij, 'aanmelder');
    return { id };
  }
}

/** The rows of the members of a casus; who they are apart from that they are. */
export function ledenrijen(casus: Uuid, leden: readonly NieuwLid[]): { lid: LidEntiteit; wie: IdentiteitEntiteit }[] {
  return leden.map(({ id, soort, rol, identiteit }, volgorde) => {
    const { bsn, telefoon, email, ...vast } = identiteit;
    const leeg = { bsn: bsn ?? null, telefoon: telefoon ?? null, email: email ?? null };
    return { lid: { id, casus, soort, rol, volgorde, dubbel: false }, wie: { lid: id, casus, ...vast, ...leeg } };
  });
}

async function bewaarLeden(w: Werkeenheid, casus: Uuid, leden: readonly NieuwLid[]): Promise<void> {
  const rijen = ledenrijen(casus, leden);
  await w.em.insert(
    LidEntiteit,
    rijen.map((r) => r.lid),
  );
  await w.em.insert(
    IdentiteitEntiteit,
    rijen.map((r) => r.wie),
  );
}

/** A hosted party and a welzijn party have no ground for a BSN. @throws {Regelfout} bsn-niet-toegestaan */
function weigerBsn(leden: readonly LidInvoer[]): void {
  const i = leden.findIndex((lid) => lid.bsn !== undefined);
  if (i >= 0)
    ongeldig(
      'bsn-niet-toegestaan',
      'Deze organisatie legt geen BSN vast.',
      'Zij heeft daarvoor geen grond (convenant). Laat het veld leeg; de gemeente geeft de persoonssleutel uit.',
      `leden[${i}].bsn`,
    );
}
