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
