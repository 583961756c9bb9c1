import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Paginakop } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Namensdaden } from './namensdaden.js';
import { akkoordVraag, type Akkoordverzoek } from './vragen.js';

interface Vastgelegd {
  antwoord: string;
  kanaal: string;
  gesproken?: string;
  op: string;
  bevestigVoor: string;
  stand: string;
}

/** An answer that the hub wrote down for us after a call: whether it was so. */
export function Namens() {
  const { verzoek } = useParams({ from: '/schil/gevraagd/namens/$verzoek' });
  useTitel('Namens ons');
  const vraag = useQuery(akkoordVraag(verzoek));
  return (
    <Uitkomst van={vraag} rijen={5}>
      {(v) => <Antwoord v={v} />}
    </Uitkomst>
  );
}

function Antwoord({ v }: { v: Akkoordverzoek }) {
  const n = v.namens as unknown as Vastgelegd | null | undefined;
  const open = n?.stand === 'te-bevestigen' || n?.stand === 'betwist';
  return (
    <>
      <Paginakop kruimel={<Koppel to="/">Werk</Koppel>} titel="Zeiden wij dit?" zin={zin(n)} />
      {n && (
        <div className="blad inhoud">
          <Feiten
            feiten={[
              ['Casus', v.casusnummer && <span className="nr">{v.casusnummer}</span>],
              ['Ons antwoord', n.antwoord],
              ['Gesproken met', n.gesproken],
              ['Hoe', n.kanaal],
              ['Op', lang(n.op)],
              ['Bevestig vóór', open && lang(n.bevestigVoor)],
            ]}
          />
          {open && (
            <div className="knoppen">
              <Namensdaden verzoek={v.verzoek} casusnummer={v.casusnummer} betwist={n.stand === 'betwist'} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function zin(n: Vastgelegd | null | undefined): string {
  if (!n) return 'Hierbij schreef niemand namens ons een antwoord op.';
  if (n.stand === 'bevestigd') return 'Wij bevestigden dit antwoord.';
  if (n.stand === 'betwist') return 'Wij betwistten dit antwoord; tot het bevestigd is, bindt het ons niet.';
  return `Het matchingspunt schreef op ${lang(n.op)} namens ons '${n.antwoord}' op.`;
}
