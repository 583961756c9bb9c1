import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import type { AppDefinitie } from '../instantie/app-definitie.js';
import { beschrijfApi } from './beschrijf-api.js';

/** A class `AkkoordDto` with this one field. */
function akkoordMet(veld: string): new () => object {
  class AkkoordDto {}
  ApiProperty({ type: String })(AkkoordDto.prototype, veld);
  return AkkoordDto;
}

/** A controller that takes these classes, one per route. */
function appMet(...invoer: (new () => object)[]): AppDefinitie {
  const controllers = invoer.map((klasse, i) => {
    @Controller(`proef-${i}`)
    class ProefController {
      @Post()
      @ApiBody({ type: klasse })
      doe(@Body() _: object): void {}
    }
    return ProefController;
  });
  @Module({ controllers })
  class ProefModule {}
  return { rol: 'zorg', titel: 'Proef', modules: () => [ProefModule], entities: [], migraties: [] };
}

describe('de beschrijving van een API', () => {
  it('wordt niet gemaakt als twee klassen één naam hebben: de ene zou de andere uitwissen', async () => {
    await expect(beschrijfApi(appMet(akkoordMet('rol'), akkoordMet('verzoek')))).rejects.toThrow(
      'Twee klassen met één naam in de API van zorg: AkkoordDto',
    );
  });

  it('noemt een klasse die op twee plekken gebruikt wordt één keer', async () => {
    const een = akkoordMet('rol');
    const { components } = await beschrijfApi(appMet(een, een));
    expect(Object.keys(components?.schemas ?? {})).toContain('AkkoordDto');
  });
});
