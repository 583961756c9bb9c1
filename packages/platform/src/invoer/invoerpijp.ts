import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Probleem } from '../problemen/probleem.js';
import { veldfouten } from './veldfouten.js';

/**
 * Makes input an instance of its class, and refuses what the class does not know or allow. What already is such an
 * instance passes: the bus has validated a fact against its view, where unknown members are ignored instead.
 */
export class Invoerpijp extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (fouten) => {
        const lijst = veldfouten(fouten);
        const [eerste] = lijst;
        const slot = lijst.length > 1 ? ` Nog ${lijst.length - 1} andere: zie fouten.` : '';
        return new Probleem({
          status: 400,
          code: 'invoer-ongeldig',
          titel: 'De invoer klopt niet.',
          detail: `Veld ${eerste?.veld ?? 'onbekend'} ${eerste?.detail ?? 'klopt niet'}.${slot} Er is niets gewijzigd.`,
          fouten: lijst,
        });
      },
    });
  }

  override async transform(waarde: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const klasse = metadata.metatype;
    if (klasse && klasse !== Object && waarde instanceof klasse) return waarde;
    return super.transform(waarde, metadata) as Promise<unknown>;
  }
}
