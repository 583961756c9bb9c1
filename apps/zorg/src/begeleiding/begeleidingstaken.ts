import { Injectable } from '@nestjs/common';
import { Taakbron, type Taakwerk } from '@weerthuis/deelname';

/** The tasks before the key that are done on the page of the support of a casus. */
@Injectable()
export class Begeleidingstaken extends Taakbron {
  readonly naam = 'begeleiding';
  override readonly soorten = ['ondersteuning-gestart', 'daginvulling-geregeld'];
  override readonly rollen = ['begeleider'];

  pad({ casus }: Taakwerk): string {
    return `/casussen/${casus}/begeleiding`;
  }
}
