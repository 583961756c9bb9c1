import { viewVan, type ViewClass } from '@weerthuis/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';

/** Pattern under which the handler of a view is found. */
export const patroonVan = (type: string, view: string): string => `${type}/${view}`;

/**
 * Marks a controller method as the handler of a view: `(payload: View, c: FeitContext) => Promise<void>`. Of one fact it
 * may name the views of several roles, for code that several kinds of party share. One handler per view in an app. The bus validated the payload; the declared parameter types are hidden from global pipes, which
 * would refuse unknown properties and unknown codes.
 */
export function OpFeit(...klassen: [ViewClass, ...ViewClass[]]): MethodDecorator {
  const patronen = klassen.map((klasse) => {
    const { type, view } = viewVan(klasse);
    return patroonVan(type, view);
  });
  return (doel, naam, beschrijving) => {
    Payload()(doel, naam, 0);
    Ctx()(doel, naam, 1);
    Reflect.defineMetadata('design:paramtypes', [Object, Object], doel, naam);
    (EventPattern(patronen) as MethodDecorator)(doel, naam, beschrijving);
  };
}
