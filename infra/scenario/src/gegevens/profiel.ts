import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesProfiel, type Regioprofiel } from '@weerthuis/domain';
import { wortel } from '@weerthuis/testkit';

/** The profile of a region, from the files of the project. */
export const leesProfielbestand = (regio: string): Regioprofiel =>
  leesProfiel(JSON.parse(readFileSync(join(wortel(), 'regio', `${regio}.json`), 'utf8')));
