import { gzipSync } from 'node:zlib';
import type { Wereld, Werkplek } from '@weerthuis/schermen';
import type { Figuur } from '../figuur.js';

const KB = 1024;
const PADEN = ['/mijn', '/mijn/gegevens', '/mijn/wie-weet-wat', '/mijn/wie-keek'];

/** The pages of a resident: their weight, and whether they are whole without script. */
export async function inwoner(wereld: Wereld): Promise<Figuur[]> {
  const begeleider = await wereld.inloggen('begeleider');
  const code = await maakCode(begeleider);
  const url = begeleider.url;
  const browser = begeleider.pagina.context().browser();
  if (!browser) throw new Error('Geen browser');
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  const pagina = await context.newPage();
  const stukken: Promise<{ script: boolean; n: number }>[] = [];
  pagina.on('response', (a) => {
    const script = a.request().resourceType() === 'script';
    if (a.status() === 200) stukken.push(a.body().then((b) => ({ script, n: gzipSync(b).length })));
  });
  await pagina.goto(`${url}/mijn/inloggen`);
  await pagina.locator('#code').fill(code);
  await pagina.locator('button.eerst').click();
  const zwaar: number[] = [];
  let [heel, script] = [true, 0];
  for (const pad of PADEN) {
    stukken.length = 0;
    await pagina.goto(url + pad);
    const delen = await Promise.all(stukken);
    zwaar.push(delen.reduce((som, d) => som + d.n, 0));
    script += delen.filter((d) => d.script).reduce((som, d) => som + d.n, 0) + (await pagina.locator('script').count());
    heel &&= new URL(pagina.url()).pathname === pad && (await pagina.locator('h1').count()) === 1;
  }
  await context.close();
  await begeleider.sluit();
  const meeste = Math.max(...zwaar);
  return [
    {
      wat: 'heaviest page of a resident with its style, packed',
      eis: '≤ 20 KB',
      rek: '',
      gemeten: `${(meeste / KB).toFixed(1)} KB`,
      gehaald: meeste <= 20 * KB,
    },
    {
      wat: 'pages of a resident without script',
      eis: 'whole',
      rek: '',
      gemeten: heel && script === 0 ? `${PADEN.length} of ${PADEN.length} whole, no script` : 'not whole',
      gehaald: heel && script === 0,
    },
  ];
}

/** A code as in a letter, for the first adult this begeleider knows. */
async function maakCode({ pagina, url }: Werkplek): Promise<string> {
  const vraag = async <T>(pad: string): Promise<T> => (await (await pagina.request.get(url + pad)).json()) as T;
  for (const { casus } of await vraag<{ casus: string }[]>('/v1/casussen')) {
    const { leden = [] } = await vraag<{ leden?: { lid: string; soort: string }[] }>(`/v1/casussen/${casus}`);
    const lid = leden.find(({ soort }) => soort === 'volwassene')?.lid;
    if (!lid) continue;
    const antwoord = await pagina.request.post(`${url}/v1/casussen/${casus}/toegangen`, {
      data: { lid, rol: 'bewoner' },
      headers: { origin: url, 'idempotency-key': crypto.randomUUID() },
    });
    if (antwoord.status() === 201) return ((await antwoord.json()) as { code: string }).code;
  }
  throw new Error('Deze begeleider heeft niemand die een code kan krijgen; start de regio met demodata.');
}
