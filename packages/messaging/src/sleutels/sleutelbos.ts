import type { KeyObject } from 'node:crypto';
import type { Oin } from '@weerthuis/domain';
import type { JWK } from 'jose';
import { SLEUTELDOELEN, maakSleutelpaar, uitJwk, type Sleuteldoel, type Sleutelpaar } from './sleutelpaar.js';
import type { Sleutelmap } from './sleutelmap.js';
import { ondertekenVerklaring } from './verklaring.js';

interface Bewaard {
  doel: Sleuteldoel;
  jwk: JWK;
  nbf: number;
  exp: number;
  verklaring: string;
}
interface Werksleutel extends Omit<Bewaard, 'jwk'> {
  paar: Sleutelpaar;
}

const DAG = 86_400;
/** Days after which a key is replaced and after which its private part is destroyed. */
const LEVEN: Record<Sleuteldoel, { vervang: number; vernietig: number }> = {
  tekenen: { vervang: 300, vernietig: 365 },
  verzegelen: { vervang: 30, vernietig: 60 },
  bus: { vervang: 300, vernietig: 365 },
};
/** Clocks of parties and broker may differ this much, in seconds. */
const SPELING = 300;

/** The organisation key of a key folder; made when `maak` says so. */
export async function organisatiesleutel(map: Sleutelmap, maak = false): Promise<Sleutelpaar | undefined> {
  const jwk = map.lees<JWK>('organisatie');
  if (jwk) return uitJwk(jwk);
  if (!maak) return undefined;
  const paar = await maakSleutelpaar('tekenen');
  map.schrijf('organisatie', paar.prive.export({ format: 'jwk' }));
  return paar;
}

/** The own working keys of one party in one regio: private parts in the key folder, statements to hand out. */
export class Sleutelbos {
  private constructor(
    private readonly map: Sleutelmap,
    private readonly wie: { oin: Oin; regio: string },
    private sleutels: Werksleutel[],
  ) {}

  /** Reads the folder and replaces what is due. @throws Error when a key is needed and the organisation key is not here */
  static async open(map: Sleutelmap, wie: { oin: Oin; regio: string }, nu = Date.now()): Promise<Sleutelbos> {
    const sleutels = await Promise.all(
      map.namen(`werk.${wie.regio}.`).map(async (naam) => {
        const { jwk, ...rest } = map.lees<Bewaard>(naam) as Bewaard;
        return { ...rest, paar: await uitJwk(jwk) };
      }),
    );
    const bos = new Sleutelbos(map, wie, sleutels);
    await bos.ververs(nu);
    return bos;
  }

  /** Replaces and destroys keys as their age asks. Returns whether there is something new to tell the others. */
  async ververs(nu = Date.now()): Promise<boolean> {
    const s = Math.floor(nu / 1000);
    for (const k of this.sleutels.filter((x) => x.exp < s)) this.map.vernietig(this.naam(k.doel, k.paar.kid));
    this.sleutels = this.sleutels.filter((x) => x.exp >= s);
    const oud = SLEUTELDOELEN.filter(
      (doel) => !this.sleutels.some((x) => x.doel === doel && s < x.nbf + LEVEN[doel].vervang * DAG),
    );
    for (const doel of oud) await this.maak(doel, s);
    return oud.length > 0;
  }

  /** Newest key to sign facts with. */
  get tekensleutel(): Sleutelpaar {
    return this.nieuwste('tekenen').paar;
  }

  /** Newest key to sign receipts with. */
  get bussleutel(): Sleutelpaar {
    return this.nieuwste('bus').paar;
  }

  /** Private seal key of this thumbprint, as long as it was not destroyed. */
  zegelsleutel(kid: string): KeyObject | undefined {
    return this.sleutels.find((x) => x.doel === 'verzegelen' && x.paar.kid === kid)?.paar.prive;
  }

  /** Statements about all own working keys, each a compact JWS, in a fixed order. */
  get verklaringen(): string[] {
    return this.sleutels.map((x) => x.verklaring).sort();
  }

  private nieuwste(doel: Sleuteldoel): Werksleutel {
    const [eerste] = this.sleutels.filter((x) => x.doel === doel).sort((a, b) => b.nbf - a.nbf);
    if (!eerste) throw new Error(`Er is geen werksleutel om te ${doel}`);
    return eerste;
  }

  private async maak(doel: Sleuteldoel, s: number): Promise<void> {
    const organisatie = await organisatiesleutel(this.map);
    if (!organisatie) {
      throw new Error(
        `Geen organisatiesleutel in de sleutelmap: maak er een, of leg daar een werksleutel (${doel}) met verklaring neer`,
      );
    }
    const paar = await maakSleutelpaar(doel);
    const nbf = s - SPELING;
    const exp = nbf + LEVEN[doel].vernietig * DAG;
    const inhoud = { iss: this.wie.oin, regio: this.wie.regio, doel, kid: paar.kid, jwk: paar.publiekJwk, nbf, exp };
    const verklaring = await ondertekenVerklaring(inhoud, organisatie);
    const jwk = paar.prive.export({ format: 'jwk' }) as JWK;
    this.map.schrijf(this.naam(doel, paar.kid), { doel, jwk, nbf, exp, verklaring } satisfies Bewaard);
    this.sleutels.push({ doel, paar, nbf, exp, verklaring });
  }

  private naam(doel: Sleuteldoel, kid: string): string {
    return `werk.${this.wie.regio}.${doel}.${kid}`;
  }
}
