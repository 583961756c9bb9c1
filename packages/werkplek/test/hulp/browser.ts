import { parseSetCookie } from 'cookie';

/** As much of a browser as logging in takes: it keeps cookies per host and path, and follows redirects when told. */
export class Browser {
  private readonly koekjes = new Map<string, { waarde: string; pad: string }>();

  async vraag(url: string, o: { methode?: string; koppen?: Record<string, string>; lichaam?: string } = {}) {
    const antwoord = await fetch(url, {
      method: o.methode ?? 'GET',
      redirect: 'manual',
      headers: { accept: 'text/html', ...this.kop(url), ...o.koppen },
      ...(o.lichaam === undefined ? {} : { body: o.lichaam }),
    });
    for (const regel of antwoord.headers.getSetCookie()) this.onthoud(url, regel);
    return antwoord;
  }

  /** Follows redirects until there is a page. @returns that page and its address */
  async ga(url: string, o: Parameters<Browser['vraag']>[1] = {}): Promise<{ url: string; antwoord: Response }> {
    let antwoord = await this.vraag(url, o);
    for (let naar = antwoord.headers.get('location'); naar; naar = antwoord.headers.get('location')) {
      url = new URL(naar, url).href;
      antwoord = await this.vraag(url);
    }
    return { url, antwoord };
  }

  /** Logs in as this user, from `/inloggen` to the page one ends at. */
  async logIn(adres: string, gebruiker: string, naar = '/v1/ik'): Promise<{ url: string; antwoord: Response }> {
    const pagina = await this.ga(`${adres}/inloggen?naar=${encodeURIComponent(naar)}`);
    return this.kies(pagina.url, gebruiker);
  }

  /** Chooses who one is at the provider's page. */
  kies(pagina: string, gebruiker: string) {
    return this.ga(pagina, {
      methode: 'POST',
      lichaam: `gebruiker=${encodeURIComponent(gebruiker)}`,
      koppen: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  /** Value of the first cookie whose name begins so. */
  koekje(begin: string): string | undefined {
    return [...this.koekjes].find(([sleutel]) => sleutel.includes(`;${begin}`))?.[1].waarde;
  }

  /** Plants a cookie, as an attacker on the same host might. */
  plant(url: string, naam: string, waarde: string): void {
    this.onthoud(url, `${naam}=${waarde}; Path=/`);
  }

  private kop(url: string): Record<string, string> {
    const { hostname, pathname } = new URL(url);
    const mee = [...this.koekjes].filter(
      ([sleutel, k]) => sleutel.startsWith(`${hostname};`) && (pathname === k.pad || pathname.startsWith(k.pad)),
    );
    return mee.length ? { cookie: mee.map(([sleutel, k]) => `${sleutel.split(';')[1]}=${k.waarde}`).join('; ') } : {};
  }

  private onthoud(url: string, regel: string): void {
    const { name, value, path, maxAge, expires } = parseSetCookie(regel);
    const sleutel = `${new URL(url).hostname};${name}`;
    if (maxAge === 0 || (expires && expires.getTime() < Date.now())) this.koekjes.delete(sleutel);
    else this.koekjes.set(sleutel, { waarde: value ?? '', pad: path ?? '/' });
  }
}
