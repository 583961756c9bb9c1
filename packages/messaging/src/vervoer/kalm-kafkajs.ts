import { createRequire } from 'node:module';

interface RequestQueue {
  pending: unknown[];
  scheduleCheckPendingRequests(): void;
}

const KALM = Symbol.for('weerthuis.kalm-kafkajs');

/**
 * kafkajs 2.2.4 schedules a check of an empty queue with a negative delay, which spins a 1 ms timer while idle (and makes
 * Node 24 warn). With nothing pending there is nothing to check.
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
  prototype[KALM] = true;
}
