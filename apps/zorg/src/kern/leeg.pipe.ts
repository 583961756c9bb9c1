import type { PipeTransform } from '@nestjs/common';
import { Probleem } from '@weerthuis/platform';

/** The body of a command that needs none: absent or `{}`. */
export class EisLeeg implements PipeTransform {
  /** @throws {Probleem} 400 on any field */
  transform(lichaam: unknown): object {
    const [veld] = Object.keys((lichaam ?? {}) as object);
    if (veld === undefined) return {};
    throw new Probleem({
      status: 400,
      code: 'invoer-ongeldig',
      titel: 'De invoer klopt niet.',
      detail:
        'Dit verzoek heeft geen inhoud nodig en er staat wel iets in. Stuur een leeg object. Er is niets gewijzigd.',
      fouten: [{ veld, detail: 'bestaat hier niet' }],
    });
  }
}
