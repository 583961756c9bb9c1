import { FormField } from '@utrecht/form-field-react';
import { Textbox } from '@utrecht/textbox-react';
import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes } from 'react';
import { klasse } from '../klasse.js';

export interface VeldProps {
  label: ReactNode;
  /** Who reads this, or how to fill it in; under the label. */
  uitleg?: ReactNode;
  /** What is wrong and how to mend it. */
  fout?: string;
  /** The label is there for screen readers only. */
  stil?: boolean;
}

interface Omlijsting extends VeldProps {
  id?: string | undefined;
  soort?: string;
  invoer: (id: string, beschrevenDoor: string | undefined) => ReactNode;
}

/** Label, explanation, field and error, tied together for who hears the page instead of seeing it. */
export function Veld({ label, uitleg, fout, stil, soort, invoer, ...rest }: Omlijsting) {
  const eigen = useId();
  const id = rest.id ?? eigen;
  const door = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <FormField
      className={soort}
      invalid={Boolean(fout)}
      label={
        <label htmlFor={id} className={klasse(stil && 'alleen-voorlezen')}>
          {label}
        </label>
      }
      description={uitleg && <span id={`${id}-uitleg`}>{uitleg}</span>}
      input={invoer(id, door)}
      errorMessage={
        fout && (
          <span id={`${id}-fout`}>
            <span aria-hidden="true">! </span>
            {fout}
          </span>
        )
      }
    />
  );
}

export type TekstveldProps = VeldProps &
  InputHTMLAttributes<HTMLInputElement> & { kort?: boolean; ref?: Ref<HTMLInputElement> };

/** One line of text, a number, a date or a search. */
export const Tekstveld = ({ id: vast, label, uitleg, fout, stil, kort, ...rest }: TekstveldProps) => (
  <Veld
    {...{ id: vast, label, uitleg, fout, stil }}
    soort={klasse(kort && 'veld--kort')}
    invoer={(id, door) => (
      <Textbox id={id} aria-describedby={door} invalid={Boolean(fout)} autoComplete="off" {...rest} />
    )}
  />
);

/** Several lines; say in `uitleg` who reads them. */
export const Tekstvak = ({
  id: vast,
  label,
  uitleg,
  fout,
  stil,
  ...rest
}: VeldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <Veld
    {...{ id: vast, label, uitleg, fout, stil }}
    invoer={(id, door) => (
      <textarea
        id={id}
        className="veld__invoer utrecht-textarea"
        rows={4}
        aria-describedby={door}
        aria-invalid={Boolean(fout) || undefined}
        {...rest}
      />
    )}
  />
);
