import { kan, machines, type Datum, type Signaalvoortgang, type Uuid } from '@weerthuis/domain';
import type { Nazorg } from './nazorg.js';

/** A signal of nuisance as far as the hub may know: that it came, how far it is, and when they look back. */
export interface Nazorgsignaal extends Signaalvoortgang {
  signaal: Uuid;
}

export const nieuwSignaal = (n: Nazorg, signaal: Uuid, gemeldOp: Datum): Nazorg => ({
  ...n,
  signalen: [...(n.signalen ?? []), { signaal, gemeldOp, stand: machines.signaal.begin, bewogenOp: gemeldOp }],
});

/** How far the hoofdbegeleider is with it; undefined when the signal itself is not known yet. */
export function behandelSignaal(
  n: Nazorg,
  id: Uuid,
  bij: { stand: string; op: Datum; evaluatieOp?: Datum },
): Nazorg | undefined {
  const was = n.signalen?.find((s) => s.signaal === id);
  if (!was) return undefined;
  const past = machines.signaal.overgangen.some(
    ({ naar, gebeurtenis }) => naar === bij.stand && kan(machines.signaal, was.stand, gebeurtenis),
  );
  if (!past) return n;
  const evaluatieOp = bij.evaluatieOp ?? was.evaluatieOp;
  const nu = { ...was, stand: bij.stand, bewogenOp: bij.op, ...(evaluatieOp && { evaluatieOp }) };
  return { ...n, signalen: n.signalen?.map((s) => (s === was ? nu : s)) ?? [] };
}
