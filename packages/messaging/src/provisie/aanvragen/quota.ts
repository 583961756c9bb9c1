import { deel, eisGoed, leesDelen, type Aanvraag, type Lezer } from './aanvraag.js';

/** Limits of one principal: bytes per second, and `request_percentage` of one broker thread. */
export type Grenzen = Record<string, number>;

export interface Gebruikersquota {
  gebruiker: string;
  grenzen: Grenzen;
}

const ENIG = { soort: 'user', precies: 0, elk: 2 } as const;

const leesEntiteit = (l: Lezer) => leesDelen(l, (x) => ({ soort: x.readUVarIntString(), naam: x.readUVarIntString() }));

/** DescribeClientQuotas v1: the limits of all users; not those of a client id or of a user's client id. */
export const beschrijfQuota: Aanvraag<Gebruikersquota[]> = {
  sleutel: 48,
  versie: 1,
  naam: 'DescribeClientQuotas',
  schrijf: (s) =>
    s
      .writeUVarIntArray([deel((d) => d.writeUVarIntString(ENIG.soort).writeInt8(ENIG.elk).writeUVarIntString(null))])
      .writeBoolean(true),
  lees: (l) => {
    eisGoed('DescribeClientQuotas', l.readInt16(), l.readUVarIntString());
    const rijen = leesDelen(l, (x) => ({
      entiteit: leesEntiteit(x),
      waarden: leesDelen(x, (w) => [w.readUVarIntString() ?? '', w.readDouble()] as const),
    }));
    return rijen.flatMap(({ entiteit: [e], waarden }) =>
      e?.naam ? [{ gebruiker: e.naam, grenzen: Object.fromEntries(waarden) }] : [],
    );
  },
};

/** AlterClientQuotas v1: sets limits of users; `null` takes one away. */
export const zetQuota = (
  wijzigingen: { gebruiker: string; grenzen: Record<string, number | null> }[],
): Aanvraag<void> => ({
  sleutel: 49,
  versie: 1,
  naam: 'AlterClientQuotas',
  schrijf: (s) =>
    s
      .writeUVarIntArray(
        wijzigingen.map(({ gebruiker, grenzen }) =>
          deel((d) =>
            d
              .writeUVarIntArray([deel((e) => e.writeUVarIntString(ENIG.soort).writeUVarIntString(gebruiker))])
              .writeUVarIntArray(
                Object.entries(grenzen).map(([naam, waarde]) =>
                  deel((g) =>
                    g
                      .writeUVarIntString(naam)
                      .writeDouble(waarde ?? 0)
                      .writeBoolean(waarde === null),
                  ),
                ),
              ),
          ),
        ),
      )
      .writeBoolean(false),
  lees: (l) => {
    const uitkomsten = leesDelen(l, (x) => {
      const uit = { code: x.readInt16(), melding: x.readUVarIntString() };
      leesEntiteit(x);
      return uit;
    });
    for (const { code, melding } of uitkomsten) eisGoed('AlterClientQuotas', code, melding);
  },
});
