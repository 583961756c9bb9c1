import { describe, expect, it } from '@jest/globals';
import { magLezen } from '@weerthuis/domain';
import { uitvoerGebreken, type Klasse } from '@weerthuis/platform';
import { AanbodDto } from '../aanbod/http/aanbod.dto.js';
import { AanmeldingDto } from '../aanmelding/http/aanmelding.dto.js';
import { BesluitDto } from '../besluit/http/besluit.dto.js';
import { KandidaatDto } from '../kandidaat/http/kandidaat.dto.js';
import { KlokDto } from '../klok/klok.dto.js';
import { PartijDto } from '../partijen/partij.dto.js';
import { KnelpuntDto, PlaatsingDto } from '../plaatsing/http/plaatsing.dto.js';
import { PaarDto } from '../shortlist/http/paar.dto.js';
import { TellingDto } from '../telling/telling.dto.js';
import {
  MensDto,
  OvernemingenDto,
  VerdelingDto,
  VerdelingRijDto,
  VerdelingsvergelijkingDto,
  WoningDto,
  ZaadDto,
} from '../verdeling/http/verdeling.dto.js';
import { VoordrachtDto } from '../voordracht/http/voordracht.dto.js';
import { ZoekopdrachtDto } from '../zoekopdracht/http/zoekopdracht.dto.js';

const ANTWOORDEN: Klasse[] = [
  AanbodDto,
  AanmeldingDto,
  BesluitDto,
  KandidaatDto,
  KlokDto,
  PartijDto,
  KnelpuntDto,
  PlaatsingDto,
  PaarDto,
  TellingDto,
  VerdelingRijDto,
  VerdelingDto,
  MensDto,
  WoningDto,
  VerdelingsvergelijkingDto,
  OvernemingenDto,
  ZaadDto,
  VoordrachtDto,
  ZoekopdrachtDto,
];
const VOOR_NIEMAND = ['identiteit.naam', 'identiteit.bsn', 'identiteit.geboortedatum', 'identiteit.contact'];

describe('wat het matchingspunt antwoordt', () => {
  it.each(ANTWOORDEN.map((k) => [k.name, k] as const))(
    '%s noemt alleen rijen van de vrijgavetabel',
    (_naam, klasse) => {
      expect(uitvoerGebreken(klasse)).toEqual([]);
    },
  );

  it('bevat geen identiteit: geen rol van het matchingspunt mag die lezen', () => {
    expect(VOOR_NIEMAND.filter((g) => magLezen(g, 'matching', ['coordinator', 'beheerder']))).toEqual([]);
  });
});
