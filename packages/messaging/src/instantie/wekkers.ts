/** Wakes the parts of the bus inside the process, so that nothing waits for its poll. */
export class Wekkers {
  /** There may be rows to send. */
  relais: () => void = () => undefined;
  /** There may be messages to handle on these streams. */
  werker: (stromen: string[]) => void = () => undefined;
  /** Streams of these senders moved on: receipts are due. */
  ontvangst: (bronnen: string[]) => void = () => undefined;
}
