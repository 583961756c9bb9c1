import { Tekstveld, type TekstveldProps } from '@weerthuis/ui';
import { useId } from 'react';

/** The name of an employee as the organisation logs in, with those who are known here to choose from. */
export function Medewerkerveld({ namen, ...rest }: TekstveldProps & { namen: readonly string[] }) {
  const lijst = useId();
  return (
    <>
      <Tekstveld list={lijst} maxLength={120} pattern="[!-~]+" spellCheck={false} {...rest} />
      <datalist id={lijst}>
        {namen.map((naam) => (
          <option key={naam} value={naam} />
        ))}
      </datalist>
    </>
  );
}
