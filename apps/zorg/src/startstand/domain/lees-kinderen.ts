import { cel, Celfout, type Cellezer, type Datum } from '@weerthuis/domain';

export interface Kind {
  voornamen: string;
  achternaam: string;
  geboortedatum: Datum;
}

/** `Sem van den Berg 12-03-2015; Noor van den Berg 01-09-2018`: first name, surname, day of birth. */
export const kinderen: Cellezer<Kind[]> = (tekst) =>
  tekst
    .split(';')
    .map((deel) => deel.trim())
    .filter(Boolean)
    .map((deel) => {
      const [voornamen = '', ...rest] = deel.split(/\s+/);
      const dag = rest.pop() ?? '';
      if (!voornamen || rest.length === 0)
        throw new Celfout(
          'Dit kind is niet te lezen.',
          'Per kind hoort er een voornaam, een achternaam en een geboortedatum (sjabloon): Sem Voorbeeld 12-03-2015.',
        );
      return { voornamen, achternaam: rest.join(' '), geboortedatum: cel.dag(dag) };
    });
