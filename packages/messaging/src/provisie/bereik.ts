import kafkajs from 'kafkajs';
import type { AclEntry } from 'kafkajs';
import { topics } from '../instantie/topics.js';
import type { Convenantplan, Partijplan } from './plan.js';

const { AclOperationTypes: Mag, AclResourceTypes: Soort, ResourcePatternTypes: Patroon } = kafkajs;

/** One text per access rule, equal for equal rules. */
export const aclSleutel = (a: AclEntry): string =>
  [a.permissionType, a.principal, a.host, a.operation, a.resourceType, a.resourcePatternType, a.resourceName].join('|');

/** The rule is given to this party, or to an integrator of its own (`<user>.<name>`). */
export const vanPartij = (a: AclEntry, p: Partijplan): boolean =>
  a.principal === `User:${p.gebruiker}` || a.principal.startsWith(`User:${p.gebruiker}.`);

/** Which access rules of a cluster are about one region: the rest is of others and is not touched. */
export class Bereik {
  private readonly voorvoegsel: string;
  private readonly oins: string[];
  /** Principals with rights on topics outside the region: the same party in another region, for instance. */
  private readonly elders: Set<string>;

  constructor(
    private readonly plan: Convenantplan,
    private readonly acls: AclEntry[],
  ) {
    this.voorvoegsel = topics.voorvoegsel(plan.regio);
    this.oins = [...plan.partijen, ...plan.vertrokken].map((p) => p.oin);
    const buiten = (a: AclEntry) => a.resourceType === Soort.TOPIC && !a.resourceName.startsWith(this.voorvoegsel);
    this.elders = new Set(acls.filter(buiten).map((a) => a.principal));
  }

  /** About a topic or group of this region. Groups carry no region up to the last part, so who has rights elsewhere keeps those. */
  vanRegio(a: AclEntry): boolean {
    if (a.resourceType === Soort.TOPIC) return a.resourceName.startsWith(this.voorvoegsel);
    if (a.resourceType !== Soort.GROUP) return false;
    return this.oins.some(
      (oin) =>
        a.resourceName === topics.groep(this.plan.regio, oin) ||
        (a.resourceName === topics.groepvoorvoegsel(oin) && !this.elders.has(a.principal)),
    );
  }

  /** Wider than the region and reaching into it: `*`, or a prefix of its names. */
  reiktErin(a: AclEntry): boolean {
    const namen =
      a.resourceType === Soort.TOPIC
        ? [this.voorvoegsel]
        : a.resourceType === Soort.GROUP
          ? this.oins.map((oin) => topics.groep(this.plan.regio, oin))
          : [];
    const eigen = this.oins.some((oin) => a.resourceName === topics.groepvoorvoegsel(oin));
    if (eigen || this.vanRegio(a)) return false;
    const voor = a.resourcePatternType === Patroon.PREFIXED;
    return namen.some((naam) => (voor ? naam.startsWith(a.resourceName) : a.resourceName === '*'));
  }

  /** What a party gives its own integrators: to read its `uit`. Not ours to plan. */
  eigenIntegrator(a: AclEntry): boolean {
    const leest = a.operation === Mag.READ || a.operation === Mag.DESCRIBE;
    return this.plan.partijen.some(
      (p) =>
        leest &&
        a.principal.startsWith(`User:${p.gebruiker}.`) &&
        a.resourceType === Soort.TOPIC &&
        a.resourceName === topics.uit(this.plan.regio, p.oin),
    );
  }

  /** The party has rights outside this region: then its login and its groups are needed there. */
  ookElders(p: Partijplan): boolean {
    return this.elders.has(`User:${p.gebruiker}`);
  }

  rechtenVan(p: Partijplan): AclEntry[] {
    return this.acls.filter((a) => vanPartij(a, p) && this.vanRegio(a));
  }
}
