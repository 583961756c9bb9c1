import type { ReactNode } from 'react';
import { Feiten } from '../gegevens/feiten.js';
import { Melding } from './melding.js';

/** What the server says when it refuses: problem+json (RFC 9457) with whose rule it is. */
export interface Probleemtekst {
  title: string;
  detail?: string;
  /** Which rule. */
  regel?: string;
  /** Whose rule or decision. */
  van?: string;
  veld?: string;
  /** Number for the administrator. */
  nummer?: string;
}

/** A refusal or failure: what is wrong, whose rule, what now. `children`: the button to do it again. */
export const ProbleemMelding = ({ probleem, children }: { probleem: Probleemtekst; children?: ReactNode }) => (
  <Melding soort="fout" kop={probleem.title} meteen>
    {probleem.detail && <p>{probleem.detail}</p>}
    <Feiten
      feiten={[
        ['Regel', probleem.regel],
        ['Wiens regel', probleem.van],
        ['Veld', probleem.veld],
        ['Nummer voor de beheerder', probleem.nummer],
      ]}
    />
    {children && <div className="knoppen">{children}</div>}
  </Melding>
);
