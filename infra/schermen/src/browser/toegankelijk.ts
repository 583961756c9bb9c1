import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Overtreding {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Runs axe on the page as it is. @throws Error naming every rule that was broken, and where */
export async function eisAxe(pagina: Page, waar: string): Promise<void> {
  await pagina.evaluate(AXE);
  const { violations } = await pagina.evaluate<{ violations: Overtreding[] }>(
    `axe.run({ runOnly: ${JSON.stringify(REGELS)}, resultTypes: ['violations'] })`,
  );
  if (violations.length === 0) return;
  const regels = violations.flatMap((v) =>
    v.nodes
      .slice(0, 4)
      .map((n) => `${v.id} (${v.impact ?? '?'}): ${n.target.join(' ')}\n    ${n.failureSummary ?? ''}`),
  );
  throw new Error(`${waar}: axe vindt ${violations.length} overtredingen\n  ${regels.join('\n  ')}`);
}

/** Nothing may need scrolling sideways (WCAG 1.4.10), except what scrolls in itself. */
export async function eisPast(pagina: Page, waar: string): Promise<void> {
  const [nodig, er] = await pagina.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
  if (nodig > er) throw new Error(`${waar}: de pagina is ${nodig} px breed en het scherm ${er} px`);
}

/** One letter does one thing on a screen: of two buttons that show the same letter, people press the one they look at. */
export async function eisEenPerToets(pagina: Page, waar: string): Promise<void> {
  const hier = (await pagina.locator('dialog[open]').count()) > 0 ? pagina.locator('dialog[open]') : pagina;
  const zichtbaar = await hier.locator('[aria-keyshortcuts]:visible').all();
  const knoppen = await Promise.all(
    zichtbaar.map(async (k) => [await k.getAttribute('aria-keyshortcuts'), await k.innerText()] as const),
  );
  const dubbel = knoppen.filter(([toets], i) => knoppen.findIndex(([ander]) => ander === toets) !== i);
  if (dubbel.length === 0) return;
  const wie = knoppen.filter(([toets]) => dubbel.some(([ander]) => ander === toets));
  throw new Error(`${waar}: een toets met twee knoppen: ${wie.map(([toets, naam]) => `${toets} ${naam}`).join('; ')}`);
}
