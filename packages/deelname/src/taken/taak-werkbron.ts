import { Injectable } from '@nestjs/common';
import { Taakbron } from './taakbron.js';

/** The tasks that no other source shows; what the owner can say of one is on its own screen. */
@Injectable()
export class TaakWerkbron extends Taakbron {
  readonly naam = 'taak';

  pad({ taak }: { taak: string }): string {
    return `/taken/${taak}`;
  }
}
