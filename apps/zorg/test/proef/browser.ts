import type { Instantie } from '@weerthuis/platform';

export interface Blad {
  status: number;
  html: string;
  koppen: Headers;
  /** Where a redirect points. */
  naar: string | null;
}

/** A browser without script: keeps cookies, reads pages, and sends the forms that stand in them. */
export class Browser {
  readonly koekjes = new Map<string, string>();

  constructor(private readonly instantie: Instantie) {}

  async vraag(
    pad: string,
    opties: { formulier?: Record<string, string>; koppen?: Record<string, string> } = {},
  ): Promise<Blad> {
    const { formulier, koppen } = opties;
    const antwoord = await fetch(`${this.instantie.url}${pad}`, {
      method: formulier ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...this.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
        ...(formulier ? { 'sec-fetch-site': 'same-origin' } : {}),
        ...koppen,
      },
      ...(formulier ? { body: new URLSearchParams(formulier) } : {}),
    });
    for (const koek of antwoord.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = (koek.split(';')[0] ?? '').split('=');
      if (waarde) this.koekjes.set(naam, waarde);
      else this.koekjes.delete(naam);
    }
    const { status, headers } = antwoord;
    return { status, html: await antwoord.text(), koppen: headers, naar: headers.get('location') };
  }

  /** Sends the form on a page that goes to `actie`, with its hidden fields and what is filled in. */
  async stuur(opPad: string, actie: string, ingevuld: Record<string, string> = {}): Promise<Blad> {
    const { html } = await this.vraag(opPad);
    const formulier = velden(html, actie);
    if (!formulier) throw new Error(`${opPad} heeft geen formulier naar ${actie}`);
    return this.vraag(actie, { formulier: { ...formulier, ...ingevuld } });
  }

  logIn(code: string, eigen = false): Promise<Blad> {
    return this.vraag('/mijn/inloggen', { formulier: { code, ...(eigen ? { eigen: 'ja' } : {}) } });
  }
}

/** The hidden fields of the form to `actie`; undefined when there is none. */
export function velden(html: string, actie: string): Record<string, string> | undefined {
  const formulier = html.split('<form').find((deel) => deel.includes(`action="${actie}"`));
  if (!formulier) return undefined;
  const binnen = formulier.split('</form>')[0] ?? '';
  const verborgen = [...binnen.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(verborgen.map(([, naam, waarde]) => [naam, waarde]));
}
