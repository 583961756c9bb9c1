import type { Partij } from '@weerthuis/domain';
import { maakDatabase } from '@weerthuis/testkit';
import { databasenaam } from './instantie-config.js';
import type { Geheim } from './geheimen.js';

/** How many databases are made at the same time; more makes the server wait for itself. */
const TEGELIJK = 4;

/** A database with a role of its own for each party. Gives the connection address per party. */
export async function maakDatabases(
  beheerUrl: string,
  regio: string,
  partijen: Partij[],
  geheim: Record<string, Geheim>,
): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  const rij = [...partijen];
  const werker = async (): Promise<void> => {
    for (let partij = rij.shift(); partij; partij = rij.shift()) {
      urls.set(
        partij.naam,
        await maakDatabase(beheerUrl, databasenaam(regio, partij.naam), geheim[partij.naam]?.database),
      );
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  return urls;
}
