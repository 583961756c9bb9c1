import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { kalmeerKafkajs } from './kalm-kafkajs.js';

const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
  prototype: { scheduleCheckPendingRequests(this: object): void };
};
const bron = RequestQueue.prototype.scheduleCheckPendingRequests.toString();

describe('de rustkuur voor kafkajs', () => {
  it('is nog nodig: de bron rekent nog steeds een wachttijd uit voor een lege rij', () => {
    expect(bron).toContain('this.throttledUntil - Date.now()');
  });

  it('zet geen wekker als er niets in de rij staat, en wel als er iets staat', () => {
    kalmeerKafkajs();
    const leeg = { pending: [], throttledUntil: -1, throttleCheckTimeoutId: null as NodeJS.Timeout | null };
    RequestQueue.prototype.scheduleCheckPendingRequests.call(leeg);
    expect(leeg.throttleCheckTimeoutId).toBeNull();

    const vol = { ...leeg, pending: [1], checkPendingRequests: () => undefined };
    RequestQueue.prototype.scheduleCheckPendingRequests.call(vol);
    expect(vol.throttleCheckTimeoutId).not.toBeNull();
    clearTimeout(vol.throttleCheckTimeoutId as unknown as NodeJS.Timeout);
  });
});
