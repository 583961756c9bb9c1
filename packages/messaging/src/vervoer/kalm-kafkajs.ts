import { createRequire } from 'node:module';

interface RequestQueue {
  pending: unknown[];
  inflight: Map<number, { sentAt: number; requestTimeout: number; timeoutRequest(): void }>;
  enforceRequestTimeout: boolean;
  requestTimeoutIntervalId: NodeJS.Timeout | null;
  isConnected(): boolean;
  destroy(): void;
  scheduleCheckPendingRequests(): void;
  scheduleRequestTimeoutCheck(): void;
}

/** How often requests without an answer are looked for; kafkajs does it ten times a second per connection. Milliseconds. */
const NAKIJKEN = 1000;

const KALM = Symbol.for('weerthuis.kalm-kafkajs');

/**
 * kafkajs 2.2.4 schedules a check of an empty queue with a negative delay, which spins a 1 ms timer while idle (and makes
 * Node 24 warn). With nothing pending there is nothing to check. And it looks for late answers so often that others turn
 * that off, and then wait for ever on a line that is half open: once a second is enough.
 */
export function kalmeerKafkajs(): void {
  const vereis = createRequire(import.meta.url);
  const { prototype } = vereis('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue & Record<symbol, boolean>;
  };
  if (prototype[KALM]) return;
  const oorspronkelijk = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length) oorspronkelijk.call(this);
  };
  prototype.scheduleRequestTimeoutCheck = function (this: RequestQueue) {
    if (!this.enforceRequestTimeout) return;
    this.destroy();
    this.requestTimeoutIntervalId = setInterval(() => {
      const nu = Date.now();
      for (const r of this.inflight.values()) if (nu - r.sentAt > r.requestTimeout) r.timeoutRequest();
      if (!this.isConnected()) this.destroy();
    }, NAKIJKEN).unref();
  };
  prototype[KALM] = true;
}
