import type { UseQueryResult } from '@tanstack/react-query';
import { Knop, Laden, ProbleemMelding } from '@weerthuis/ui';
import type { ReactNode } from 'react';
import { alsProbleem } from '../api/probleem.js';

/** Something failed: what, whose rule, and one button to do it again. */
export const Fout = ({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }) => (
  <ProbleemMelding probleem={alsProbleem(fout)}>
    {opnieuw && <Knop onClick={opnieuw}>Probeer opnieuw</Knop>}
  </ProbleemMelding>
);

/** A query on the screen: loading, failed, or what it gave. What was there stays there while it is asked again. */
export function Uitkomst<T>({
  van,
  rijen,
  children,
}: {
  van: UseQueryResult<T>;
  rijen?: number;
  children: (data: T) => ReactNode;
}) {
  if (van.data !== undefined) return <>{children(van.data)}</>;
  if (van.error) return <Fout fout={van.error} opnieuw={() => void van.refetch()} />;
  return <Laden {...(rijen && { rijen })} />;
}
