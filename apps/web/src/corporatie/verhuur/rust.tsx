import { useQuery } from '@tanstack/react-query';
import { Melding } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { woorden } from '../../kern/woorden.js';
import { plaatsingenVraag } from '../kern/vragen.js';

const DRAAGT: Readonly<Record<string, string>> = {
  corporatie: 'De leegstand is in deze regio voor ons.',
  verhuurder: 'De leegstand is in deze regio voor ons.',
  herkomst: 'De gemeente van herkomst draagt in deze regio de leegstand.',
  vestiging: 'De gemeente van vestiging draagt in deze regio de leegstand.',
  aanmelder: 'De zorgorganisatie draagt in deze regio de leegstand.',
  hoofdbegeleider: 'De zorgorganisatie draagt in deze regio de leegstand.',
};

/** The plaatsing rests: until when, and who bears the empty home. Why is nobody's business here. */
export function Rust({ plaatsing }: { plaatsing: string }) {
  const { data = [] } = useQuery(plaatsingenVraag);
  const p = data.find((een) => een.plaatsing === plaatsing);
  if (p?.stand !== 'opgeschort' || !p.opgeschortTot) return null;
  return (
    <div className="inhoud">
      <Melding kop={`Dit staat stil tot en met ${lang(p.opgeschortTot)}`}>
        <p>
          {p.leegstand && (DRAAGT[p.leegstand] ?? `De leegstand draagt: ${woorden(p.leegstand)}.`)} Een vraag die nog
          open is, blijft open. Het gaat verder waar het stond.
        </p>
      </Melding>
    </div>
  );
}
