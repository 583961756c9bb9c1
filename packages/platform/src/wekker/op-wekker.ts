import 'reflect-metadata';

export const OP_WEKKER = Symbol.for('weerthuis.op-wekker');

/**
 * Marks a provider method `(w: Werkeenheid, wekker: Wekker) => Promise<void>` as what happens when a timer of this
 * soort rings. Its effect and the end of the timer are one transaction.
 */
export const OpWekker =
  (soort: string): MethodDecorator =>
  (_doel, _naam, beschrijving: PropertyDescriptor) => {
    Reflect.defineMetadata(OP_WEKKER, soort, beschrijving.value as object);
  };
