import { ValidateBy } from 'class-validator';

/** A rule of our own for one field of input, with the sentence that says what it must be. */
export const Keur = (name: string, klopt: (w: unknown) => boolean, zin: string): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: klopt, defaultMessage: () => zin } });
