import { readFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import type { Oin, Partij, Partijrol, Regioprofiel } from '@weerthuis/domain';
import { controleerConvenant, ConvenantFout, deelnemers, type Convenant } from './convenant.js';
import { registerhash } from './registerhash.js';

/** The convenant in force as this instance sees it: who takes part, and who we are. */
export class ConvenantDienst {
  private readonly opOin: Map<Oin, Partij>;

  private constructor(
    readonly convenant: Convenant,
    readonly organisatiesleutels: ReadonlyMap<Oin, KeyObject>,
    private readonly oin: Oin,
  ) {
    this.opOin = new Map(deelnemers(convenant.document.profiel).map((p) => [p.oin, p]));
  }

  /** Reads the file and checks every signature. @throws ConvenantFout with file and reason */
  static async open(pad: string, wie: { oin: Oin; regio: string; rol: Partijrol }): Promise<ConvenantDienst> {
    const dienst = new ConvenantDienst(...(await lees(pad)), wie.oin);
    const { profiel, registers } = dienst.convenant.document;
    if (profiel.regio !== wie.regio)
      throw new ConvenantFout(`${pad} is het convenant van ${profiel.regio}, niet van ${wie.regio}`);
    if (dienst.zoek(wie.oin)?.rol !== wie.rol)
      throw new ConvenantFout(`${wie.oin} is in ${pad} geen partij met de rol ${wie.rol}`);
    if (!registers.some((r) => r.hash === registerhash())) {
      throw new ConvenantFout(
        `Het feitenregister van dit programma staat niet in ${pad}: laat de partijen een wijziging ondertekenen`,
      );
    }
    return dienst;
  }

  get profiel(): Regioprofiel {
    return this.convenant.document.profiel;
  }

  /** The party that this instance is. */
  get mij(): Partij {
    return this.partij(this.oin);
  }

  /** OIN of the regional hub. @throws ConvenantFout when the region has none */
  get hub(): Oin {
    const [hub] = this.partijen('matching');
    if (!hub) throw new ConvenantFout(`Regio ${this.profiel.regio} heeft geen matchingspunt`);
    return hub.oin;
  }

  /** All parties that take part, or those with one role, in the order of the profile. */
  partijen(rol?: Partijrol): Partij[] {
    return [...this.opOin.values()].filter((p) => !rol || p.rol === rol);
  }

  zoek(oin: Oin): Partij | undefined {
    return this.opOin.get(oin);
  }

  /** @throws ConvenantFout when nobody in this convenant has that OIN */
  partij(oin: Oin): Partij {
    const partij = this.zoek(oin);
    if (!partij) throw new ConvenantFout(`${oin} is geen partij van het convenant van ${this.profiel.regio}`);
    return partij;
  }

  /** The gemeente of a CBS code (`GM0855`), or the centrumgemeente for a gemeente without an instance. */
  gemeente(gmCode: string): Partij {
    return this.partijen('gemeente').find((p) => p.gemeentecode === gmCode) ?? this.partij(this.centrumgemeente);
  }

  /** OIN of the centrumgemeente. */
  get centrumgemeente(): Oin {
    const code = this.profiel.centrumgemeente.waarde;
    const partij = this.partijen('gemeente').find((p) => p.gemeentecode === code);
    if (!partij) throw new ConvenantFout(`Centrumgemeente ${code} is geen partij van het convenant`);
    return partij.oin;
  }
}

async function lees(pad: string): Promise<[Convenant, Map<Oin, KeyObject>]> {
  let convenant: Convenant;
  try {
    convenant = JSON.parse(readFileSync(pad, 'utf8')) as Convenant;
  } catch (fout) {
    throw new ConvenantFout(`Het convenant ${pad} is niet te lezen: ${(fout as Error).message}`);
  }
  return [convenant, await controleerConvenant(convenant)];
}
