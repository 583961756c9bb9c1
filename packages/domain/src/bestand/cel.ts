/** What is wrong in one cell, with the remedy. */
export class Celfout extends Error {
  constructor(
    readonly titel: string,
    readonly detail: string,
  ) {
    super(titel);
  }
}

/** Reads the text of one cell. @throws Celfout */
export type Cellezer<T> = (cel: string) => T;

const kort = (cel: string): string => cel.slice(0, 20);

export const tekst: Cellezer<string> = (cel) => {
  if (!cel) throw new Celfout('Deze kolom is leeg.', 'De kolom is verplicht (sjabloon). Vul haar in.');
  return cel;
};

export const misschien =
  <T>(lees: Cellezer<T>): Cellezer<T | null> =>
  (cel) =>
    cel === '' ? null : lees(cel);

export const geheel: Cellezer<number> = (cel) => {
  if (/^-?\d{1,6}$/.test(cel)) return Number(cel);
  throw new Celfout('Getal is niet te lezen.', `"${kort(cel)}" is geen heel getal (sjabloon). Schrijf alleen cijfers.`);
};

/** A whole number within bounds. */
export const tussen =
  (van: number, tot: number): Cellezer<number> =>
  (cel) => {
    const getal = geheel(cel);
    if (getal >= van && getal <= tot) return getal;
    throw new Celfout(
      'Getal ligt buiten de grenzen.',
      `Het moet van ${van} tot en met ${tot} zijn (sjabloon). Kijk het na.`,
    );
  };

/** `682,96`, `682`, `1.682,96` → cents. A comma decides the decimals, as Dutch spreadsheets write them. */
export const bedrag: Cellezer<number> = (cel) => {
  const schoon = cel.replace(/^€\s*/, '');
  const delen = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{2}))?$/.exec(schoon);
  if (delen) return Number((delen[1] ?? '').replaceAll('.', '')) * 100 + Number(delen[2] ?? 0);
  throw new Celfout(
    'Bedrag is niet te lezen.',
    `"${kort(cel)}" kan meer dan één bedrag zijn (sjabloon). Schrijf twee cijfers na een komma: 682,96.`,
  );
};

export const jaNee: Cellezer<boolean> = (cel) => {
  if (/^(ja|j|1|waar|true)$/i.test(cel)) return true;
  if (/^(nee|n|0|onwaar|false)$/i.test(cel)) return false;
  throw new Celfout('Ja of nee is niet te lezen.', `"${kort(cel)}" is geen ja of nee (sjabloon). Schrijf ja of nee.`);
};

export const bag: Cellezer<string> = (cel) => {
  if (/^\d{16}$/.test(cel)) return cel;
  if (/^\d{15}$/.test(cel))
    throw new Celfout(
      'BAG-nummer heeft 15 cijfers.',
      'Het moeten er 16 zijn (BAG); een rekenblad laat de nul vooraan weg. Zet de kolom op Tekst en vul opnieuw in.',
    );
  throw new Celfout(
    'BAG-nummer is niet te lezen.',
    'Een BAG-nummer heeft 16 cijfers (BAG). Zoek het nummer van het verblijfsobject op.',
  );
};

export const postcode: Cellezer<string> = (cel) => {
  const schoon = cel.replace(/\s/g, '').toUpperCase();
  if (/^[1-9]\d{3}[A-Z]{2}$/.test(schoon)) return schoon;
  throw new Celfout(
    'Postcode klopt niet.',
    `"${kort(cel)}" is geen postcode (sjabloon). Schrijf vier cijfers en twee letters: 5038AB.`,
  );
};
