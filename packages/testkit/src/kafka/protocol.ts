import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Reads the fields of an answer in the order of Kafka's published message formats. */
export class Lezer {
  private plek = 0;
  constructor(private readonly bytes: Buffer) {}
  getal(lengte: 1 | 2 | 4): number {
    this.plek += lengte;
    return this.bytes.readIntBE(this.plek - lengte, lengte);
  }
  varint(): number {
    for (let uit = 0, stap = 0; ; stap += 7) {
      const byte = this.getal(1) & 0xff;
      uit |= (byte & 0x7f) << stap;
      if (byte < 0x80) return uit;
    }
  }
  stuk(lengte: number): Buffer {
    this.plek += Math.max(lengte, 0);
    return this.bytes.subarray(this.plek - Math.max(lengte, 0), this.plek);
  }
  tekst(): string {
    return this.stuk(this.varint() - 1).toString();
  }
}

export const getal = (waarde: number, lengte: 1 | 2 | 4): Buffer => {
  const uit = Buffer.alloc(lengte);
  uit.writeIntBE(waarde, 0, lengte);
  return uit;
};
const varint = (n: number): Buffer =>
  n < 0x80 ? Buffer.from([n]) : Buffer.concat([Buffer.from([(n & 0x7f) | 0x80]), varint(n >>> 7)]);
const kort = (tekst: string): Buffer => Buffer.concat([getal(Buffer.byteLength(tekst), 2), Buffer.from(tekst)]);
/** "Compact" bytes and arrays of the flexible message versions. */
export const compact = (bytes: Buffer | string): Buffer =>
  Buffer.concat([varint(Buffer.byteLength(bytes) + 1), Buffer.from(bytes)]);
export const rij = (delen: Buffer[]): Buffer => Buffer.concat([varint(delen.length + 1), ...delen]);
export const GEEN_LABELS = Buffer.from([0]);

/** SCRAM's salted password (RFC 5802 `Hi`) for SHA-512. */
export const zout = (wachtwoord: string, salt: Buffer, rondes: number): Buffer =>
  pbkdf2Sync(wachtwoord, salt, rondes, 64, 'sha512');
const hmac = (sleutel: Buffer, tekst: string): Buffer => createHmac('sha512', sleutel).update(tekst).digest();

/** One connection to a broker, for the few administrative requests that no client library of ours offers. */
export class KafkaVerbinding {
  private nummer = 0;
  private constructor(private readonly lijn: Socket) {}

  static async naar(adres: string): Promise<KafkaVerbinding> {
    const [host = '127.0.0.1', poort = '9092'] = adres.split(':');
    const lijn = connect({ host, port: Number(poort) });
    await new Promise<void>((klaar, mis) => lijn.once('connect', klaar).once('error', mis));
    return new KafkaVerbinding(lijn.setTimeout(10_000, () => lijn.destroy(new Error(`${adres} antwoordt niet`))));
  }

  /** Sends one request and gives its answer, positioned after the header. */
  vraag(sleutel: number, versie: number, lichaam: Buffer, flexibel: boolean): Promise<Lezer> {
    const kop = [
      getal(sleutel, 2),
      getal(versie, 2),
      getal(++this.nummer, 4),
      kort('weerthuis-beheer'),
      ...(flexibel ? [GEEN_LABELS] : []),
    ];
    const bericht = Buffer.concat([...kop, lichaam]);
    this.lijn.write(Buffer.concat([getal(bericht.length, 4), bericht]));
    return new Promise((klaar, mis) => {
      let binnen = Buffer.alloc(0);
      const stop = (): void => void this.lijn.off('data', lees).off('error', fout).off('close', dicht);
      const fout = (reden: Error): void => (stop(), mis(reden));
      const dicht = (): void => fout(new Error('De broker verbrak de verbinding'));
      const lees = (deel: Buffer): void => {
        binnen = Buffer.concat([binnen, deel]);
        if (binnen.length < 4 || binnen.length < 4 + binnen.readInt32BE(0)) return;
        stop();
        const lezer = new Lezer(binnen.subarray(8));
        if (flexibel) lezer.varint();
        klaar(lezer);
      };
      this.lijn.on('data', lees).once('error', fout).once('close', dicht);
    });
  }

  /** Logs in with SCRAM-SHA-512 (RFC 5802). @throws when the broker refuses the name or the password. */
  async meldAan(gebruiker: string, wachtwoord: string): Promise<void> {
    const handdruk = await this.vraag(17, 1, kort('SCRAM-SHA-512'), false);
    if (handdruk.getal(2) !== 0) throw new Error('De broker kent SCRAM-SHA-512 niet op deze poort');
    const nonce = randomBytes(18).toString('base64url');
    const eerste = `n=${gebruiker},r=${nonce}`;
    const antwoord = await this.sasl(`n,,${eerste}`);
    const deel = Object.fromEntries(antwoord.split(',').map((stuk) => [stuk[0], stuk.slice(2)]));
    const gezouten = zout(wachtwoord, Buffer.from(deel['s'] ?? '', 'base64'), Number(deel['i']));
    const slot = `c=biws,r=${deel['r']}`;
    const sleutel = hmac(gezouten, 'Client Key');
    const handtekening = hmac(createHash('sha512').update(sleutel).digest(), `${eerste},${antwoord},${slot}`);
    const bewijs = sleutel.map((byte, i) => byte ^ (handtekening[i] ?? 0));
    await this.sasl(`${slot},p=${Buffer.from(bewijs).toString('base64')}`);
  }

  private async sasl(tekst: string): Promise<string> {
    const lezer = await this.vraag(
      36,
      0,
      Buffer.concat([getal(Buffer.byteLength(tekst), 4), Buffer.from(tekst)]),
      false,
    );
    const fout = lezer.getal(2);
    const melding = lezer.stuk(lezer.getal(2)).toString();
    if (fout !== 0) throw new Error(`Aanmelden bij Kafka geweigerd (${fout}): ${melding}`);
    return lezer.stuk(lezer.getal(4)).toString();
  }

  sluit(): void {
    this.lijn.destroy();
  }
}
