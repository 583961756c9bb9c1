import type { Partij, Regioprofiel } from '@weerthuis/domain';
import { planConvenant, provisioneer } from '@weerthuis/messaging';
import { maakGebruikers, wachtOpAanmelding } from '@weerthuis/testkit';
import type { Geheim } from './geheimen.js';
import type { Broker } from './servers.js';

/** A bus user per party that did not leave (named by its OIN), the topics of the region, and who may write and read which. */
export async function voorzieBus(
  servers: Omit<Broker, 'stop'>,
  profiel: Regioprofiel,
  partijen: Partij[],
  geheim: Record<string, Geheim>,
  uitgetreden: string[] = [],
): Promise<void> {
  const blijven = partijen.filter(({ oin }) => !uitgetreden.includes(oin));
  const gebruikers = blijven.map(({ naam, oin }) => ({ gebruiker: oin, wachtwoord: geheim[naam]?.kafka ?? '' }));
  const rechten = provisioneer(
    { brokers: servers.brokers, ...servers.beheer },
    planConvenant(profiel, { uitgetreden }),
  );
  await maakGebruikers(servers.gebruikersbeheer, gebruikers);
  const laatste = gebruikers.at(-1);
  await Promise.all([rechten, laatste && wachtOpAanmelding(servers.brokers[0] ?? '', laatste)]);
}
