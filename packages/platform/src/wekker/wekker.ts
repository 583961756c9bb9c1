/** A timer to set: at `op` (time of the Klok) the method with `@OpWekker(soort)` runs. */
export interface WekkerOpdracht {
  soort: string;
  /** What it is about, usually a uuid: one timer per soort and sleutel. */
  sleutel: string;
  op: Date;
  /** Small and without personal data; read the rest again when it rings. */
  gegevens?: object;
  /** The person (casus or lid uuid) whose data the effect processes: gives it its processing line. */
  betrokkene?: string;
}

/** A timer that rings. `op` is when it was due: later than that when the instance was down. */
export interface Wekker<G = Record<string, unknown>> {
  sleutel: string;
  op: Date;
  gegevens: G;
}
