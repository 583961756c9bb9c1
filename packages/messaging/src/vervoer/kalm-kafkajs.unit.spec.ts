import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import { kalmeerKafkajs } from './kalm-kafkajs.js';

const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
  prototype: { scheduleCheckPendingRequests(this: object): void; scheduleRequestTimeoutCheck(this: object): void };
};
const bron = RequestQueue.prototype.scheduleCheckPendingRequests.toString();
const nakijken = RequestQueue.prototype.scheduleRequestTimeoutCheck.toString();

describe('de rustkuur voor kafkajs', () => {
  it('is nog nodig: de bron rekent nog steeds een wachttijd uit voor een lege rij', () => {
    expect(bron).toContain('this.throttledUntil - Date.now()');
  });

  it('is ook nog nodig voor late antwoorden: die worden tien keer per seconde gezocht', () => {
    expect(nakijken).toContain('Math.min(this.requestTimeout, 100)');
  });

  it('geeft een verzoek op waarop te lang geen antwoord komt, en een ander niet', () => {
    jest.useFakeTimers();
    try {
      kalmeerKafkajs();
      const opgegeven: string[] = [];
      const verzoek = (naam: string, requestTimeout: number) => ({
        sentAt: Date.now(),
        requestTimeout,
        timeoutRequest: () => opgegeven.push(naam),
      });
      const rij = {
        enforceRequestTimeout: true,
        inflight: new Map([
          [1, verzoek('kort', 1500)],
          [2, verzoek('lang', 60_000)],
        ]),
        isConnected: () => true,
        destroy: () => undefined,
        requestTimeoutIntervalId: null as NodeJS.Timeout | null,
      };
      RequestQueue.prototype.scheduleRequestTimeoutCheck.call(rij);
      jest.advanceTimersByTime(1000);
      expect(opgegeven).toEqual([]);
      jest.advanceTimersByTime(1000);
      expect(opgegeven).toEqual(['kort']);
      clearInterval(rij.requestTimeoutIntervalId as unknown as NodeJS.Timeout);
    } finally {
      jest.useRealTimers();
    }
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
