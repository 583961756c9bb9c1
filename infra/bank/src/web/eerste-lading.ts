import { gzipSync } from 'node:zlib';
import type { Wereld, Werkplek } from '@weerthuis/schermen';
import { mediaan, spreiding, type Figuur } from '../figuur.js';
import { traag, voorElkePagina } from './traag.js';

const KB = 1024;
const KEER = 5;
const LCP = `window.lcp = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.lcp = e.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });`;

/** The queue on opening the day: how much script it needs, and when one sees it at a quarter of the speed. */
export async function eersteLading({ inloggen }: Wereld): Promise<Figuur[]> {
  const w = await inloggen('coordinator');
  const script = await scriptVan(w);
  await voorElkePagina(w.pagina, LCP);
  await traag(w.pagina, 4);
  const lcp: number[] = [];
  for (let i = 0; i < KEER; i += 1) {
    await w.ga('/');
    await w.pagina.locator('[id^="rij-"], .leeg').first().waitFor();
    lcp.push(await w.pagina.evaluate<number>('window.lcp'));
  }
  await w.sluit();
  return [
    {
      wat: 'script of the first load of the queue, packed',
      eis: '≤ 150 KB',
      rek: '',
      gemeten: `${(script / KB).toFixed(0)} KB`,
      gehaald: script <= 150 * KB,
    },
    {
      wat: 'largest thing of the queue on screen, 4×',
      eis: '≤ 1500 ms',
      rek: '',
      gemeten: `${spreiding(lcp, 0)} ms`,
      gehaald: mediaan(lcp) <= 1500,
    },
  ];
}

/** Bytes of script after gzip that opening the queue fetches, the cache being empty. */
async function scriptVan(w: Werkplek): Promise<number> {
  const packed: Promise<number>[] = [];
  const tel = (antwoord: { request(): { resourceType(): string }; body(): Promise<Buffer> }) => {
    if (antwoord.request().resourceType() === 'script') packed.push(antwoord.body().then((b) => gzipSync(b).length));
  };
  w.pagina.on('response', tel);
  const cdp = await w.pagina.context().newCDPSession(w.pagina);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await w.ga('/');
  await w.pagina.locator('[id^="rij-"], .leeg').first().waitFor();
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: false });
  await cdp.detach();
  w.pagina.off('response', tel);
  return (await Promise.all(packed)).reduce((som, n) => som + n, 0);
}
