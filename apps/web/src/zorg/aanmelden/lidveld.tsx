import { Knop, Tekstveld } from '@weerthuis/ui';

export interface LidInvoer {
  rol: 'aanvrager' | 'partner' | 'kind';
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
  telefoon: string;
  email: string;
}
export const LEEG_LID: LidInvoer = {
  rol: 'aanvrager',
  voornamen: '',
  achternaam: '',
  geboortedatum: '',
  telefoon: '',
  email: '',
};
const ROL = { aanvrager: 'Aanvrager', partner: 'Partner', kind: 'Kind' };

interface Props {
  nummer: number;
  lid: LidInvoer;
  bsn: string;
  mist: boolean;
  zet: (deel: Partial<LidInvoer>) => void;
  zetBsn: (bsn: string) => void;
  weg?: () => void;
}

/** One member of the huishouden. A child from eighteen counts as an adult by itself. */
export function Lidveld({ nummer, lid, bsn, mist, zet, zetBsn, weg }: Props) {
  const nodig = (veld: 'voornamen' | 'achternaam' | 'geboortedatum', wat: string) => (mist && !lid[veld] ? wat : '');
  return (
    <fieldset className="formulier">
      <legend className="veld__legenda">
        {ROL[lid.rol]}
        {lid.rol === 'kind' && ` (lid ${nummer + 1})`}
      </legend>
      <Tekstveld
        label="Voornamen"
        maxLength={120}
        fout={nodig('voornamen', 'Vul de voornamen in.')}
        value={lid.voornamen}
        onChange={(e) => zet({ voornamen: e.target.value })}
      />
      <Tekstveld
        label="Achternaam"
        maxLength={120}
        fout={nodig('achternaam', 'Vul de achternaam in.')}
        value={lid.achternaam}
        onChange={(e) => zet({ achternaam: e.target.value })}
      />
      <Tekstveld
        kort
        type="date"
        label="Geboortedatum"
        fout={nodig('geboortedatum', 'Vul de geboortedatum in.')}
        value={lid.geboortedatum}
        onChange={(e) => zet({ geboortedatum: e.target.value })}
      />
      {lid.rol !== 'kind' && (
        <>
          <Tekstveld
            kort
            inputMode="numeric"
            label="BSN"
            uitleg="Alleen als jullie een BSN mogen vastleggen. Gaat verzegeld naar de gemeente."
            maxLength={9}
            value={bsn}
            onChange={(e) => zetBsn(e.target.value)}
          />
          <Tekstveld
            kort
            type="tel"
            label="Telefoon"
            value={lid.telefoon}
            onChange={(e) => zet({ telefoon: e.target.value })}
          />
          <Tekstveld type="email" label="E-mail" value={lid.email} onChange={(e) => zet({ email: e.target.value })} />
        </>
      )}
      {weg && (
        <div className="knoppen">
          <Knop onClick={weg}>Haal {lid.voornamen || ROL[lid.rol].toLowerCase()} weg</Knop>
        </div>
      )}
    </fieldset>
  );
}
