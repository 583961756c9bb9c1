import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const HANDELING = Symbol.for('weerthuis.handeling');

export interface HandelingOpties {
  /** Employee roles that may do this; the guard refuses all others. */
  rollen: readonly string[];
  /** Purpose of the processing (doel, AVG art. 5), in Dutch: it is shown to the resident. */
  doel: string;
}

export interface Handeling extends HandelingOpties {
  naam: string;
  soort: 'doe' | 'lees';
}

const merk =
  (soort: Handeling['soort']) =>
  (naam: string, opties: HandelingOpties): MethodDecorator =>
    applyDecorators(
      SetMetadata(HANDELING, { naam, soort, ...opties } satisfies Handeling),
      ApiExtension('x-handeling', { naam, ...opties }),
    );

/** This route changes something: `@Doe('aanmelding.indienen', { rollen: ['begeleider'], doel: '…' })`. */
export const Doe = merk('doe');
/** This route only reads: `@Lees('aanmelding.inzien', { rollen: ['begeleider'], doel: '…' })`. */
export const Lees = merk('lees');
