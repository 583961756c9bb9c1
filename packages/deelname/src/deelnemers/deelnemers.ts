import { Injectable } from '@nestjs/common';
import { type Oin, type Uuid, weiger } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, IsNull } from 'typeorm';
import { CasusEntiteit } from './casus.entiteit.js';
import { DeelnemerEntiteit, type Deelnemersrol } from './deelnemer.entiteit.js';

/** Who takes part in a casus, as far as the hub told this party. */
export interface Deelname {
  casus: Uuid;
  casusnummer?: string;
  partijen: { partij: Oin; rol: Deelnemersrol; lid?: Uuid }[];
}

/** The parties in a casus. A party joins only by the word of the hub, or here by being the one that registers. */
@Injectable()
export class Deelnemers {
  constructor(private readonly convenant: ConvenantDienst) {}

  async van(w: Werkeenheid, casus: Uuid): Promise<Deelname> {
    const eigen = await w.em.findOneBy(CasusEntiteit, { casus });
    const rijen = await w.em.find(DeelnemerEntiteit, { where: { casus }, order: { rol: 'ASC' } });
    return {
      casus,
      ...(eigen?.casusnummer ? { casusnummer: eigen.casusnummer } : {}),
      partijen: rijen.map(({ partij, rol, lid }) => ({ partij, rol, ...(lid ? { lid } : {}) })),
    };
  }

  /** The casusnummers of these casussen, as far as told. */
  async nummers(w: Werkeenheid, casussen: readonly Uuid[]): Promise<Map<Uuid, string>> {
    const rijen = casussen.length ? await w.em.findBy(CasusEntiteit, { casus: In([...new Set(casussen)]) }) : [];
    return new Map(rijen.flatMap(({ casus, casusnummer }) => (casusnummer ? [[casus, casusnummer] as const] : [])));
  }

  /** The party that has this part for the whole huishouden, when there is one. */
  async metRol(w: Werkeenheid, casus: Uuid, rol: Deelnemersrol): Promise<Oin | undefined> {
    return (await w.em.findOneBy(DeelnemerEntiteit, { casus, rol, lid: IsNull() }))?.partij;
  }

  /** As `metRol`. @throws Regelfout when nobody has the part yet */
  async eis(w: Werkeenheid, casus: Uuid, rol: Deelnemersrol): Promise<Oin> {
    return (
      (await this.metRol(w, casus, rol)) ??
      weiger({
        code: 'deelnemer-onbekend',
        soort: 'conflict',
        titel: 'Deze rol is in de casus nog niet vervuld.',
        detail: `Er is nog geen ${rol} in deze casus (regel van het matchingspunt). Wacht op bericht van het matchingspunt. Er is niets gewijzigd.`,
        veld: 'rol',
      })
    );
  }

  /** The parts that this organisation itself has in the casus. */
  async ik(w: Werkeenheid, casus: Uuid): Promise<Deelnemersrol[]> {
    const rijen = await w.em.findBy(DeelnemerEntiteit, { casus, partij: this.convenant.mij.oin });
    return rijen.map((r) => r.rol);
  }

  /** Notes a part; telling it twice changes nothing. Parts of which a casus has one, move to the new party. */
  async voegToe(w: Werkeenheid, casus: Uuid, partij: Oin, rol: Deelnemersrol, lid?: Uuid): Promise<void> {
    await w.em.query(
      `WITH gekend AS (INSERT INTO deelname.casus (casus) VALUES ($1) ON CONFLICT DO NOTHING), eerder AS (
         DELETE FROM deelname.deelnemer
         WHERE casus = $1 AND rol = $2 AND partij <> $3 AND lid IS NOT DISTINCT FROM $4::uuid)
       INSERT INTO deelname.deelnemer (casus, partij, rol, lid) VALUES ($1, $3, $2, $4::uuid)
       ON CONFLICT (casus, partij, rol) DO NOTHING`,
      [casus, rol, partij, lid ?? null],
    );
  }

  /** One party in one part of many casus that are new here. */
  async voegAllenToe(w: Werkeenheid, casussen: readonly Uuid[], partij: Oin, rol: Deelnemersrol): Promise<void> {
    await w.em.query(`INSERT INTO deelname.casus (casus) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING`, [casussen]);
    await w.em.query(
      `INSERT INTO deelname.deelnemer (casus, partij, rol) SELECT unnest($1::uuid[]), $2, $3 ON CONFLICT (casus, partij, rol) DO NOTHING`,
      [casussen, partij, rol],
    );
  }

  async geefNummer(w: Werkeenheid, casus: Uuid, casusnummer: string): Promise<void> {
    await w.em.query(
      `INSERT INTO deelname.casus (casus, casusnummer) VALUES ($1, $2)
       ON CONFLICT (casus) DO UPDATE SET casusnummer = excluded.casusnummer`,
      [casus, casusnummer],
    );
  }
}
