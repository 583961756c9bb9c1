import { useQuery } from '@tanstack/react-query';
import { Dialoog } from '@weerthuis/ui';
import { Uitkomst } from '../../kern/uitkomst.js';
import { uitlegVraag } from '../gemeen/vragen.js';

/** Why somebody has this home, or none, in the sentences for the coordinator. */
export function WaaromDialoog(p: {
  verdeling: string;
  wie: { casus: string; casusnummer: string };
  sluit: () => void;
}) {
  const uitleg = useQuery(uitlegVraag(p.verdeling, p.wie.casus));
  return (
    <Dialoog titel={`Waarom: ${p.wie.casusnummer}`} sluit={p.sluit}>
      <div className="dialoog__inhoud">
        <Uitkomst van={uitleg} rijen={4}>
          {({ uitleg: { coordinator } }) => (
            <ul>
              {coordinator.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          )}
        </Uitkomst>
      </div>
    </Dialoog>
  );
}
