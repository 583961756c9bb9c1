import { expect, it } from '@jest/globals';
import { uitvoerGebreken } from '@weerthuis/platform';
import { BindingDto } from './binding/http/binding.dto.js';
import { DraagkrachtDto } from './draagkracht/http/draagkracht.dto.js';
import { IdentiteitDto } from './identiteit/http/identiteit.dto.js';
import { MeldingDto } from './indicatie/http/melding.dto.js';
import { InschrijvingDto } from './inschrijving/http/inschrijving.dto.js';
import { OverdrachtDto } from './overdracht/http/overdracht.dto.js';
import { SignaalDto } from './signaal/http/signaal.dto.js';
import { SpoorDto } from './sporen/http/spoor.dto.js';
import { UrgentieDto } from './urgentie/http/urgentie.dto.js';
import { ZoekopdrachtDto } from './zoekopdracht/http/zoekopdracht.dto.js';

it('elk veld van een antwoord is open of staat in de vrijgavetabel', () => {
  const antwoorden = [
    BindingDto,
    DraagkrachtDto,
    IdentiteitDto,
    MeldingDto,
    InschrijvingDto,
    OverdrachtDto,
    SignaalDto,
    SpoorDto,
    UrgentieDto,
    ZoekopdrachtDto,
  ];
  expect(antwoorden.flatMap((klasse) => uitvoerGebreken(klasse))).toEqual([]);
});
