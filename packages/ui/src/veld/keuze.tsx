import { Checkbox } from '@utrecht/checkbox-react';
import { RadioButton } from '@utrecht/radio-button-react';
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';
import { Veld, type VeldProps } from './tekstveld.js';

export interface Optie {
  waarde: string;
  label: string;
  uitleg?: string;
}

/** One box to tick, with its text beside it. */
export function Vinkje({ label, id: vast, ...rest }: InputHTMLAttributes<HTMLInputElement> & { label: ReactNode }) {
  const eigen = useId();
  const id = vast ?? eigen;
  return (
    <div className="veld--keus">
      <Checkbox id={id} {...rest} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

/** One of a few, all in sight; each may say what it means. */
export function Keuze(p: {
  legenda: string;
  opties: readonly Optie[];
  waarde?: string;
  kies: (waarde: string) => void;
  fout?: string;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={p.fout && `${id}-fout`}>
      <legend className="veld__legenda">{p.legenda}</legend>
      {p.opties.map((o) => (
        <div className="veld--keus" key={o.waarde}>
          <RadioButton
            id={`${id}-${o.waarde}`}
            name={id}
            checked={p.waarde === o.waarde}
            onChange={() => p.kies(o.waarde)}
            aria-describedby={o.uitleg && `${id}-${o.waarde}-uitleg`}
          />
          <div>
            <label htmlFor={`${id}-${o.waarde}`}>{o.label}</label>
            {o.uitleg && (
              <p className="stil klein" id={`${id}-${o.waarde}-uitleg`}>
                {o.uitleg}
              </p>
            )}
          </div>
        </div>
      ))}
      {p.fout && (
        <p className="utrecht-form-field__error-message" id={`${id}-fout`}>
          <span aria-hidden="true">!</span> {p.fout}
        </p>
      )}
    </fieldset>
  );
}

/** One of many. */
export const Keuzelijst = ({
  id: vast,
  label,
  uitleg,
  fout,
  stil,
  opties,
  ...rest
}: VeldProps & SelectHTMLAttributes<HTMLSelectElement> & { opties: readonly Optie[] }) => (
  <Veld
    {...{ id: vast, label, uitleg, fout, stil }}
    invoer={(id, door) => (
      <select
        id={id}
        className="veld__invoer"
        aria-describedby={door}
        aria-invalid={Boolean(fout) || undefined}
        {...rest}
      >
        {opties.map((o) => (
          <option key={o.waarde} value={o.waarde}>
            {o.label}
          </option>
        ))}
      </select>
    )}
  />
);
