/** A received message, decoded as far as our own mails need it: one text part. */
export interface Bericht {
  aan: string[];
  onderwerp: string;
  tekst: string;
  koppen: Record<string, string>;
}

/** Reads a raw message (RFC 5322); `ruw` holds one character per byte. */
export function leesBericht(ruw: string, aan: string[]): Bericht {
  const grens = ruw.indexOf('\r\n\r\n');
  const koppen = leesKoppen(ruw.slice(0, grens));
  const tekst = ontcijfer(ruw.slice(grens + 4), koppen['content-transfer-encoding'] ?? '');
  return {
    aan,
    onderwerp: leesWoorden(koppen['subject'] ?? ''),
    tekst: tekst.replaceAll('\r\n', '\n').trimEnd(),
    koppen,
  };
}

function leesKoppen(ruw: string): Record<string, string> {
  const regels = ruw.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    regels.map((regel) => [
      regel.slice(0, regel.indexOf(':')).toLowerCase(),
      regel.slice(regel.indexOf(':') + 1).trim(),
    ]),
  );
}

function ontcijfer(ruw: string, codering: string): string {
  const bytes =
    codering.toLowerCase() === 'base64' ? Buffer.from(ruw, 'base64') : Buffer.from(quoted(ruw, codering), 'latin1');
  return bytes.toString('utf8');
}

const quoted = (ruw: string, codering: string): string =>
  codering.toLowerCase() === 'quoted-printable' ? hex(ruw.replaceAll('=\r\n', '')) : ruw;
const hex = (ruw: string): string =>
  ruw.replaceAll(/=([0-9A-F]{2})/gi, (_, paar: string) => String.fromCharCode(parseInt(paar, 16)));

/** Encoded words in a header (RFC 2047), both of its encodings. */
function leesWoorden(kop: string): string {
  return kop
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, soort: string, inhoud: string) =>
      Buffer.from(
        soort.toLowerCase() === 'b'
          ? Buffer.from(inhoud, 'base64').toString('latin1')
          : hex(inhoud.replaceAll('_', ' ')),
        'latin1',
      ).toString('utf8'),
    );
}
