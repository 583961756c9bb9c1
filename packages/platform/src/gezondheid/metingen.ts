import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

export interface Metingen {
  register: Registry;
  http: Histogram<'methode' | 'route' | 'status'>;
  wekkers: Counter<'soort' | 'uitkomst'>;
}

/** The figures of one instance, in a registry of its own. Those of the process are read only when asked for. */
export function maakMetingen(naam: string, database: DataSource): Metingen {
  const register = new Registry();
  register.setDefaultLabels({ instantie: naam });
  const registers = [register];
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Gauge({
    name: 'process_cpu_seconds',
    help: 'CPU time of the process since its start.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.set((user + system) / 1e6);
    },
  });
  telling(
    'weerthuis_audit_open',
    'Audit lines not yet sealed.',
    'SELECT count(*)::int AS n FROM platform.audit WHERE schakel IS NULL',
  );
  telling(
    'weerthuis_wekkers_mislukt',
    'Timers that failed and wait for another attempt.',
    'SELECT count(*)::int AS n FROM platform.wekker WHERE pogingen > 0',
  );
  return {
    register,
    http: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Duration of HTTP requests.',
      labelNames: ['methode', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    wekkers: new Counter({
      name: 'weerthuis_wekkers_total',
      help: 'Timers that rang, by outcome.',
      labelNames: ['soort', 'uitkomst'],
      registers,
    }),
  };

  function telling(name: string, help: string, sql: string): void {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(
          await database.query(sql).then(
            (rijen: { n: number }[]) => rijen[0]?.n ?? 0,
            () => NaN,
          ),
        );
      },
    });
  }
}
