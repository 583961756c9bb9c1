import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLEKKEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Playwright keeps a Chromium of its own, when somebody installed it. */
function vanPlaywright(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A real Chromium: `CHROMIUM`, else the one of the system, else Playwright's own. @throws Error saying which are missing */
export async function startBrowser(): Promise<Browser> {
  const plekken = [process.env['CHROMIUM'], ...PLEKKEN, vanPlaywright()].filter((pad) => pad !== undefined);
  const executablePath = plekken.find((pad) => existsSync(pad));
  if (!executablePath)
    throw new Error(
      `Op deze machine is geen Chromium. Gezocht op:\n- ${plekken.join('\n- ')}\n` +
        'Installeer het (Debian: apt-get install chromium), of zet CHROMIUM op het pad van een Chromium.',
    );
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--lang=nl-NL'],
    // Fields for a day ask it in the order of the reader's own browser.
    env: { ...process.env, LANGUAGE: 'nl', LANG: 'nl_NL.UTF-8' } as Record<string, string>,
  });
}
