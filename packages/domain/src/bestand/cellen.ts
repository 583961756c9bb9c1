import { isDatum, type Datum } from '../datum/datum.js';
import { buurt, gemeente, gemeenten, wijk } from '../gebied/index.js';
import { elfproef } from '../ids/bsn.js';
import { Celfout, type Cellezer } from './cel.js';

/** `2026-03-12`, `12-03-2026` or `12/3/2026`: the ways in which Dutch lists write a day. */
export const dag: Cellezer<Datum> = (cel) => {
  const nl = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cel);
  const datum = nl ? `${nl[3]}-${nl[2]?.padStart(2, '0')}-${nl[1]?.padStart(2, '0')}` : cel;
  if (isDatum(datum)) return datum;
  throw new Celfout(
    'Datum is niet te lezen.',
    'Hier hoort een bestaande dag (sjabloon). Schrijf dag-maand-jaar, zoals 12-03-2026.',
  );
};

/** The row's own reference in the list it comes from: the same reference is the same thing, next time too. */
export const kenmerk: Cellezer<string> = (cel) => {
  if (/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/.test(cel)) return cel;
  throw new Celfout(
    'Kenmerk is niet te lezen.',
    'Een kenmerk heeft hoogstens 40 letters, cijfers of streepjes (sjabloon). Neem het nummer uit je eigen lijst.',
  );
};

/** One of these codes; capitals do not matter. */
export const uit =
  <C extends string>(codes: readonly C[]): Cellezer<C> =>
  (cel) => {
    const code = codes.find((c) => c === cel.toLowerCase());
    if (code) return code;
    throw new Celfout(
      'Code staat niet in de lijst.',
      `Hier hoort een van: ${codes.join(', ')} (sjabloon). Kies er een.`,
    );
  };

/** Several values in one cell, with a comma or semicolon between; an empty cell is none. */
export const lijst =
  <T>(lees: Cellezer<T>, meest = 50): Cellezer<T[]> =>
  (cel) => {
    const delen = cel
      .split(/[,;]/)
      .map((deel) => deel.trim())
      .filter(Boolean);
    if (delen.length > meest)
      throw new Celfout('Er staan te veel waarden in deze cel.', `Hoogstens ${meest} (sjabloon). Laat er weg.`);
    return delen.map(lees);
  };

const gebied =
  (soort: string, zoek: (code: string) => unknown): Cellezer<string> =>
  (cel) => {
    const code = cel.toUpperCase();
    if (zoek(code)) return code;
    throw new Celfout(
      `${soort}code bestaat niet.`,
      `Deze code staat niet in de CBS-lijst van 2024. Zoek de code op in het tabblad Gebieden van het sjabloon.`,
    );
  };

export const buurtcode = gebied('Buurt', buurt);
export const wijkcode = gebied('Wijk', wijk);

/** A CBS code, or the name of a gemeente of the five regions; a gemeente elsewhere only by its code. */
export const gemeentecode: Cellezer<string> = (cel) => {
  const code = cel.toUpperCase();
  if (gemeente(code) ?? /^GM\d{4}$/.test(code)) return code;
  const opNaam = gemeenten().find((g) => g.naam.toLowerCase() === cel.toLowerCase());
  if (opNaam) return opNaam.code;
  throw new Celfout(
    'Gemeente is niet bekend.',
    'Hier hoort een naam of een CBS-code, zoals Tilburg of GM0855 (sjabloon). Een gemeente buiten de regio schrijf je als code.',
  );
};

export const bsn: Cellezer<string> = (cel) => {
  const cijfers = cel.replace(/[ .]/g, '').padStart(9, '0');
  if (/^\d{8,9}$/.test(cel.replace(/[ .]/g, '')) && elfproef(cijfers)) return cijfers;
  throw new Celfout(
    'Het BSN klopt niet.',
    'De negen cijfers voldoen niet aan de elfproef. Neem het BSN over van het identiteitsbewijs, of laat de cel leeg.',
  );
};

export const telefoon: Cellezer<string> = (cel) => {
  const kaal = cel.replace(/[ ()-]/g, '');
  if (/^(\+|0)\d{7,19}$/.test(kaal)) return kaal;
  throw new Celfout(
    'Telefoonnummer klopt niet.',
    'Het begint met een 0 of een + (sjabloon). Een rekenblad laat de nul vooraan weg: zet de kolom op Tekst.',
  );
};

export const mailadres: Cellezer<string> = (cel) => {
  if (/^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@]{2,}$/.test(cel)) return cel;
  throw new Celfout('Mailadres klopt niet.', 'Het heeft een apenstaartje en een punt (sjabloon). Kijk het na.');
};
