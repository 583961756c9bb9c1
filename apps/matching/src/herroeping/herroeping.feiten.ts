import { Controller } from '@nestjs/common';
import { FeitHerroepenMatching } from '@weerthuis/contracts';
import { HERROEPBAAR, weiger, type Herroepnaam, type Partijrol } from '@weerthuis/domain';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { eisBron, kandidaatGebeurt } from '../casus/store/casussen.js';
import { Hub } from '../gedeeld/hub.js';
import { werkNazorgBij } from '../nazorg/werk-nazorg-bij.js';
import type { Partijen } from '../plaatsing/domain/plaatsing.js';
import { plaatsingVanFeit } from '../plaatsing/store/plaatsingen.js';
import { wijzigPlaatsing } from '../plaatsing/wijzig-plaatsing.js';
import { herroepFeit } from './domain/herroep-feit.js';
import { NAZORG_ZONDER } from './domain/herroep-nazorg.js';

const EIGENAARS: Record<Exclude<Partijrol, 'matching'>, (keyof Partijen)[]> = {
  zorg: ['aanmelder', 'hoofdbegeleider'],
  gemeente: ['vestiging'],
  corporatie: ['verhuurder'],
};

/** What an owner told was not so: the dossier goes back to where it stood without it. */
@Controller()
export class HerroepingFeiten {
  constructor(private readonly hub: Hub) {}

  @OpFeit(FeitHerroepenMatching)
  async herroepen(f: FeitHerroepenMatching, c: FeitContext): Promise<void> {
    const naam = f.wat as Herroepnaam;
    if (!(naam in HERROEPBAAR)) return onbekendFeit(f.wat);
    const rij = await plaatsingVanFeit(c.werk, f.plaatsing, c.stroom);
    eisBron(c.bron, ...EIGENAARS[HERROEPBAAR[naam].van].map((rol) => rij.dossier.partijen[rol]));
    const zonder = NAZORG_ZONDER[naam];
    if (zonder) await werkNazorgBij(c.werk, rij, (n) => zonder(n, f));
    await wijzigPlaatsing(this.hub, c.werk, rij, (p, a) => herroepFeit(p, naam, a));
    if (naam === 'verhuizing-gemeld' || naam === 'sleutel-uitgereikt')
      await kandidaatGebeurt(c.werk, rij.casus, 'verhuisd-herroepen');
  }
}

/** Going on as if nothing was taken back would be worse than waiting for an upgrade. */
const onbekendFeit = (wat: string): never =>
  weiger({
    code: 'herroeping-onbekend',
    soort: 'ongeldig',
    titel: 'Wat herroepen wordt, is hier niet bekend.',
    detail: `Deze versie kent '${wat}' niet (contract). Het bericht is vastgehouden.`,
  });
