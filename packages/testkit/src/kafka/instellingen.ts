import { join } from 'node:path';

/** The three loopback ports of a broker: for clients (SASL), for itself and its administrator, for the controller. */
export interface KafkaPoorten {
  sasl: number;
  intern: number;
  controller: number;
  /** Per extra listener for clients: where it listens. */
  extra?: Record<string, number>;
}

/**
 * The text of `server.properties` for one KRaft broker with SCRAM and access rules. The internal listener is plain and
 * loopback only, which is why ANONYMOUS is a super user; the SASL listener never yields that name. `geadverteerd`: port
 * that clients of an extra listener are told, such as that of a proxy. `ook`: more settings, or others than ours.
 */
export function instellingen(
  map: string,
  p: KafkaPoorten,
  geadverteerd: Record<string, number> = {},
  ook: Record<string, string | number> = {},
): string {
  const extra = Object.entries(p.extra ?? {});
  const lijst = (maak: (naam: string, poort: number) => string): string =>
    extra.map(([naam, poort]) => `,${maak(naam.toUpperCase(), poort)}`).join('');
  const jaas = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';
  const regels: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${p.controller}`,
    listeners: `SASL://127.0.0.1:${p.sasl},INTERN://127.0.0.1:${p.intern},CONTROLLER://127.0.0.1:${p.controller}${lijst((naam, poort) => `${naam}://127.0.0.1:${poort}`)}`,
    'advertised.listeners': `SASL://127.0.0.1:${p.sasl},INTERN://127.0.0.1:${p.intern}${lijst((naam, poort) => `${naam}://127.0.0.1:${geadverteerd[naam.toLowerCase()] ?? poort}`)}`,
    'listener.security.protocol.map': `SASL:SASL_PLAINTEXT,INTERN:PLAINTEXT,CONTROLLER:PLAINTEXT${lijst((naam) => `${naam}:SASL_PLAINTEXT`)}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'INTERN',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.sasl.scram-sha-512.sasl.jaas.config': jaas,
    ...Object.fromEntries(
      extra.map(([naam]) => [`listener.name.${naam.toLowerCase()}.scram-sha-512.sasl.jaas.config`, jaas]),
    ),
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:admin;User:ANONYMOUS',
    'allow.everyone.if.no.acl.found': 'false',
    'auto.create.topics.enable': 'false',
    'log.dirs': join(map, 'data'),
    'group.initial.rebalance.delay.ms': 0,
    'offsets.topic.num.partitions': 4,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // Below: one machine, few clients. The cleaner alone would take 128 MB.
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    'log.index.size.max.bytes': 1_048_576,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'broker.session.timeout.ms': 4_000,
    'broker.heartbeat.interval.ms': 1_000,
    // A quiet cluster writes nothing to its metadata log to show that it lives (default: twice a second).
    'metadata.max.idle.interval.ms': 10_000,
    ...ook,
  };
  return (
    Object.entries(regels)
      .map(([naam, waarde]) => `${naam}=${waarde}`)
      .join('\n') + '\n'
  );
}
