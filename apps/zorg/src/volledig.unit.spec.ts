import { describe, expect, it } from '@jest/globals';
import { register } from '@weerthuis/contracts';
import { BezwaarModule, DeelnameModule, VraagModule } from '@weerthuis/deelname';
import { uitvoerGebreken } from '@weerthuis/platform';
import { CapaciteitUitDto } from './capaciteit/http/capaciteit.dto.js';
import { CasusRijDto, CasusUitDto } from './casus/http/casus-uit.dto.js';
import { PlanUitDto } from './begeleiding/http/begeleiding.dto.js';
import { BezichtigingUitDto, VrijgaveUitDto } from './identiteit/http/identiteit.dto.js';
import { NazorgmomentUitDto, OmklapUitDto, SignaalUitDto } from './nazorg/http/nazorg-uit.dto.js';
import { OvereenkomstUitDto } from './overeenkomst/http/overeenkomst.dto.js';
import { PlekUitDto, WachtendeUitDto } from './plekken/http/plekken.dto.js';
import { ZorgModule } from './zorg.module.js';

type Klasse = new (...a: never[]) => object;

/** The patterns that controllers of these classes listen to. */
const patronen = (controllers: readonly unknown[]): string[] =>
  controllers.flatMap((c) => {
    const prototype = (c as Klasse).prototype as Record<string, object>;
    const methoden = Object.getOwnPropertyNames(prototype).map((naam) => prototype[naam]);
    return methoden.flatMap(
      (m) => (Reflect.getMetadata('microservices:pattern', m as object) as string[] | undefined) ?? [],
    );
  });

const VAN_DE_BUS =
  /^nl\.weerthuis\.(bus|versies|werksleutel|sleutel\.persoonssleutel|opnieuw|stromen|stroom|wezen|afdruk)/;

describe('de dienst van zorg', () => {
  it('handelt elk feit af dat aan zorg gericht kan zijn', () => {
    const eigen = Reflect.getMetadata('controllers', ZorgModule) as unknown[];
    const modules = [DeelnameModule.voor(), BezwaarModule.voor('helper'), VraagModule.voor()];
    const gedeeld = modules.flatMap((m) => m.controllers ?? []);
    const bekend = new Set(patronen([...eigen, ...gedeeld]));
    const gericht = register.filter((v) => v.naar.includes('zorg') && !VAN_DE_BUS.test(v.type));
    expect(gericht.length).toBeGreaterThan(30);
    expect(gericht.map((v) => `${v.type}/${v.view}`).filter((p) => !bekend.has(p))).toEqual([]);
  });

  it.each<Klasse>([
    CasusUitDto,
    CasusRijDto,
    CapaciteitUitDto,
    PlanUitDto,
    BezichtigingUitDto,
    VrijgaveUitDto,
    OvereenkomstUitDto,
    PlekUitDto,
    WachtendeUitDto,
    NazorgmomentUitDto,
    SignaalUitDto,
    OmklapUitDto,
  ])('antwoordt in %p alleen met rijen die in de vrijgavetabel staan', (klasse) => {
    expect(uitvoerGebreken(klasse as new () => object)).toEqual([]);
  });
});
