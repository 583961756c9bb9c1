import { Controller } from '@nestjs/common';
import { FeitHerroepenCorporatie, FeitHerroepenGemeente, FeitHerroepenZorg } from '@weerthuis/contracts';
import { HERROEPBAAR, HERROEPNAMEN, weiger, type Herroepnaam } from '@weerthuis/domain';
import { ConvenantDienst, OpFeit, type FeitContext } from '@weerthuis/messaging';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { Herroephaken } from './herroephaken.js';
import { vraagHoudtStand } from './vraag-houdt-stand.js';

/** Which part in the casus tells what a kind of party may take back. */
const PARTIJEN = {
  zorg: ['aanmelder', 'hoofdbegeleider'],
  gemeente: ['vestiging'],
  corporatie: ['corporatie'],
} as const;

/** Another takes back what it told: forgotten here, and what we built on it is asked for. */
@Controller()
export class OntvangHerroeping {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly deelnemers: Deelnemers,
    private readonly haken: Herroephaken,
  ) {}

  @OpFeit(FeitHerroepenZorg, FeitHerroepenGemeente, FeitHerroepenCorporatie)
  async herroepen(f: FeitHerroepenZorg, c: FeitContext): Promise<void> {
    const naam = f.wat as Herroepnaam;
    const vergeet = this.haken.van.vergeet[naam];
    if (!HERROEPNAMEN.includes(naam) || !vergeet) return onbekendFeit(f.wat);
    await this.eisBron(c, naam);
    const { plaatsing, dag, onderwerp, reden } = f;
    await vergeet(c.werk, c.stroom, { plaatsing, dag, ...(onderwerp ? { onderwerp } : {}) });
    const { rol } = this.convenant.mij;
    await vraagHoudtStand(c.werk, this.haken.van, rol, { casus: c.stroom, naam, reden, van: c.bron });
  }

  private async eisBron(c: FeitContext, naam: Herroepnaam): Promise<void> {
    for (const rol of PARTIJEN[HERROEPBAAR[naam].van])
      if ((await this.deelnemers.metRol(c.werk, c.stroom, rol)) === c.bron) return;
    weiger({
      code: 'bron-niet-bevoegd',
      soort: 'verboden',
      titel: 'Deze organisatie mag dit niet herroepen.',
      detail: 'Alleen wie een feit meldt, herroept het (convenant). Het bericht is vastgehouden.',
      van: 'convenant',
    });
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
