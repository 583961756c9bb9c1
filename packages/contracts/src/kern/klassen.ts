import 'reflect-metadata';
import storage from 'class-transformer/cjs/storage.js';
import { gegevensVan } from './gegeven.js';

type Klasse = new () => object;
interface Typemeta {
  typeFunction: () => Klasse;
}
interface Opslag {
  findTypeMetadata(doel: Klasse, veld: string): Typemeta | undefined;
}
const opslag = (storage as { defaultMetadataStorage: Opslag }).defaultMetadataStorage;

/** The class that a field nests, also when a parent class declares it; undefined for a plain value. */
export function geneste(klasse: Klasse, veld: string): Klasse | undefined {
  for (let k: unknown = klasse; typeof k === 'function' && k !== Function.prototype; k = Object.getPrototypeOf(k)) {
    const meta = opslag.findTypeMetadata(k as Klasse, veld);
    if (meta) return meta.typeFunction();
  }
  return undefined;
}

export interface Veldplaats {
  /** `verzegeld.leden.naam` */
  pad: string;
  /** Row of the disclosure table. */
  rij: string;
  verzegeld: boolean;
  genest: Klasse | undefined;
}

/** All fields of a view, also of nested and sealed classes. A field that nests is listed before what is in it. */
export function veldenVan(klasse: Klasse, voor = '', verzegeld = false): Veldplaats[] {
  return Object.entries(gegevensVan(klasse)).flatMap(([veld, rij]) => {
    const dicht = verzegeld || veld === 'verzegeld';
    const genest = geneste(klasse, veld);
    const plaats = { pad: voor + veld, rij, verzegeld: dicht, genest };
    return [plaats, ...(genest ? veldenVan(genest, `${voor}${veld}.`, dicht) : [])];
  });
}
