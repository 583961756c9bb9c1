import 'reflect-metadata';

const VELDEN = Symbol.for('weerthuis.uitvoervelden');

export type Klasse<T = object> = new () => T;

/** How one field of an answer is ruled: by rows of the disclosure table, open, and with parts that are ruled by themselves. */
export interface Uitvoerveld {
  /** Row of the disclosure table; absent for an open field. */
  gegeven?: string;
  deel?: () => Klasse;
}

function zet(doel: object, veld: string | symbol, regel: Uitvoerveld): void {
  const eigen = (Reflect.getOwnMetadata(VELDEN, doel) ?? {}) as Record<string, Uitvoerveld>;
  const naam = String(veld);
  Reflect.defineMetadata(VELDEN, { ...eigen, [naam]: { ...eigen[naam], ...regel } }, doel);
}

/** This field of an answer is in it only for roles that the row of the disclosure table allows: `@Veld('identiteit.naam')`. */
export const Veld =
  (gegeven: string): PropertyDecorator =>
  (doel, veld) =>
    zet(doel, veld, { gegeven });

/** This field says nothing about a person (id, version, state or date of the process): everyone who may use the route sees it. */
export const Open = (): PropertyDecorator => (doel, veld) => zet(doel, veld, {});

/** This field holds an object (or a list of them) whose own fields decide: `@Deel(() => LidDto)`. May be combined with `@Veld`. */
export const Deel =
  (klasse: () => Klasse): PropertyDecorator =>
  (doel, veld) =>
    zet(doel, veld, { deel: klasse });

/** The fields of an answer class with their rules, those of parent classes included. */
export function uitvoervelden(klasse: Klasse): Record<string, Uitvoerveld> {
  const ouder: unknown = Object.getPrototypeOf(klasse);
  const geerfd = typeof ouder === 'function' && ouder !== Function.prototype ? uitvoervelden(ouder as Klasse) : {};
  return {
    ...geerfd,
    ...(Reflect.getOwnMetadata(VELDEN, klasse.prototype as object) as Record<string, Uitvoerveld> | undefined),
  };
}
