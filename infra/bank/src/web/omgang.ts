import type { Wereld } from '@weerthuis/schermen';
import { kwantiel, spreiding, type Figuur } from '../figuur.js';
import { traag, voorElkePagina } from './traag.js';

/** Every interaction of the page with how long the next frame waited for it, as the browser itself counts (INP). */
const METER = `window.omgang = {};
new PerformanceObserver((l) => {
  for (const e of l.getEntries()) if (e.interactionId) window.omgang[e.interactionId] = Math.max(window.omgang[e.interactionId] ?? 0, e.duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** A quarter of an hour at the queue in a minute: along the rows, selecting, searching, the palette, another screen. */
const TOETSEN = [
  'j',
  'j',
  'x',
  'k',
  'j',
  'x',
  '?',
  'Escape',
  'j',
  'Control+k',
  'k',
  'a',
  'n',
  'Escape',
  '/',
  't',
  'a',
  'a',
  'Escape',
];

/** How long the screen lets somebody wait after a key or a click, at a quarter of the speed. */
export async function omgang({ inloggen }: Wereld): Promise<Figuur[]> {
  const w = await inloggen('coordinator');
  const { pagina } = w;
  await voorElkePagina(pagina, METER);
  await w.ga('/');
  await traag(pagina, 4);
  for (let keer = 0; keer < 3; keer += 1)
    for (const toets of TOETSEN) {
      await pagina.keyboard.press(toets);
      await pagina.waitForTimeout(150);
    }
  for (const naam of ['Kandidaten', 'Woningen', 'Plaatsingen', 'Werk']) {
    await pagina.getByRole('navigation').getByRole('link', { name: naam, exact: true }).click();
    await pagina.locator('h1').first().waitFor();
    await pagina.waitForTimeout(1000);
  }
  const gezien = Object.values(await pagina.evaluate<Record<string, number>>('window.omgang'));
  await w.sluit();
  // Faster than a frame is not told by the browser: that counts as one frame.
  const duren = gezien.length > 0 ? gezien : [16];
  const p95 = kwantiel(duren, 0.95);
  return [
    {
      wat: 'a key or click until the next frame (INP), 4×, p95',
      eis: '≤ 200 ms',
      rek: '',
      gemeten: `${p95.toFixed(0)} ms; ${spreiding(duren, 0)} ms over ${gezien.length}`,
      gehaald: p95 <= 200,
    },
  ];
}
