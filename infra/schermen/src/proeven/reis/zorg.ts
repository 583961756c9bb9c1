import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesProfiel } from '@weerthuis/domain';
import { Regio, SCENARIOSTAPPEN, Verslag, worp, type Spel } from '@weerthuis/scenario';
import { wortel } from '@weerthuis/testkit';
import type { Wereld } from '../proef.js';

/** The play behind a journey: what has no screen is done through the public interface, as its employee. */
export function spelVan({ regio }: Wereld): Spel {
  const profiel = leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio', `${regio.regio}.json`), 'utf8')));
  return {
    regio: new Regio(regio, profiel),
    verslag: new Verslag(() => undefined),
    gooi: worp(Date.now()),
    sporen: [],
  };
}

export const stappen = SCENARIOSTAPPEN;
