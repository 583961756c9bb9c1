import 'reflect-metadata';

const SLEUTEL = Symbol('weerthuis:gegeven');

/** Names the row of the disclosure table (`vrijgave` in domain) that rules who may read this field. */
export function Gegeven(rij: string): PropertyDecorator {
  return (doel, veld) => {
    const velden = (Reflect.getOwnMetadata(SLEUTEL, doel) ?? {}) as Record<string, string>;
    Reflect.defineMetadata(SLEUTEL, { ...velden, [String(veld)]: rij }, doel);
  };
}

/** Field name → row of the disclosure table, including fields of parent classes. */
export function gegevensVan(klasse: new () => object): Record<string, string> {
  const ouder: unknown = Object.getPrototypeOf(klasse);
  const geerfd =
    typeof ouder === 'function' && ouder !== Function.prototype ? gegevensVan(ouder as new () => object) : {};
  const eigen = Reflect.getOwnMetadata(SLEUTEL, klasse.prototype as object) as Record<string, string> | undefined;
  return { ...geerfd, ...eigen };
}
