import type { ValidationError } from 'class-validator';
import type { Veldfout } from '../problemen/probleem.js';

const getal = (tekst: string) => /-?\d+(?:\.\d+)?/.exec(tekst)?.[0] ?? '';
const waarden = (tekst: string) => tekst.split('values: ')[1] ?? '';

/** Dutch words after "Veld x" per constraint of class-validator; its own English text gives the numbers and codes. */
const ZINNEN: Readonly<Record<string, (engels: string) => string>> = {
  whitelistValidation: () => 'bestaat hier niet',
  isDefined: () => 'ontbreekt',
  isNotEmpty: () => 'is leeg',
  isString: () => 'moet tekst zijn',
  isBoolean: () => 'moet true of false zijn',
  isInt: () => 'moet een heel getal zijn',
  isNumber: () => 'moet een getal zijn',
  isPositive: () => 'moet groter dan nul zijn',
  isArray: () => 'moet een lijst zijn',
  isObject: () => 'moet een object zijn',
  nestedValidation: () => 'moet een object zijn, of een lijst daarvan',
  isUuid: () => 'moet een uuid zijn',
  isEmail: () => 'moet een mailadres zijn',
  isUrl: () => 'moet een webadres zijn',
  isDate: () => 'moet een datum zijn',
  isDateString: () => 'moet een datum zijn, zoals 2026-03-12',
  isIso8601: () => 'moet een datum zijn, zoals 2026-03-12',
  isEnum: (e) => `moet een van deze zijn: ${waarden(e)}`,
  isIn: (e) => `moet een van deze zijn: ${waarden(e)}`,
  matches: () => 'heeft niet de vorm die hier hoort',
  minLength: (e) => `moet minstens ${getal(e)} tekens hebben`,
  maxLength: (e) => `mag hoogstens ${getal(e)} tekens hebben`,
  isLength: () => 'heeft niet de lengte die hier hoort',
  min: (e) => `mag niet kleiner zijn dan ${getal(e)}`,
  max: (e) => `mag niet groter zijn dan ${getal(e)}`,
  arrayMinSize: (e) => `moet er minstens ${getal(e)} hebben`,
  arrayMaxSize: (e) => `mag er hoogstens ${getal(e)} hebben`,
  arrayNotEmpty: () => 'moet er minstens één hebben',
  arrayUnique: () => 'mag niets dubbel hebben',
  unknownValue: () => 'klopt niet',
};

/** Every field that is wrong, with its path (`leden.0.naam`) and the first thing that is wrong with it; never its value. */
export function veldfouten(fouten: ValidationError[], voor = ''): Veldfout[] {
  return fouten.flatMap((fout) => {
    const veld = `${voor}${fout.property}`;
    const [eerste] = Object.entries(fout.constraints ?? {});
    const zin = eerste && zeg(eerste[0], eerste[1], fout.property);
    return [...(zin ? [{ veld, detail: zin }] : []), ...veldfouten(fout.children ?? [], `${veld}.`)];
  });
}

const ENGELS = /\b(?:must|should|unknown value)\b/;

/** A message that an app wrote itself stays. The name of the field goes from the English one: it may hold digits. */
const zeg = (soort: string, bericht: string, veld: string): string =>
  ENGELS.test(bericht) ? (ZINNEN[soort]?.(bericht.replace(veld, '')) ?? 'klopt niet') : bericht;
