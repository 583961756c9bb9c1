import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const wortel = join(import.meta.dirname, '..', '..');
const GEPLANT = 'test/grenzen/geplant';

/** Runs the boundary check as the build does and gives what it found as `rule: file`. */
function overtredingen(mappen: string[], env: Record<string, string> = {}): string[] {
  const programma = join(wortel, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [programma, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...mappen];
  const { stdout } = spawnSync(process.execPath, args, { cwd: wortel, env: { ...process.env, NODE_OPTIONS: '', ...env }, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map((v) => `${v.rule.name}: ${v.from.replace(`${GEPLANT}/`, '')}`).toSorted();
}

describe('de grenzen van het systeem', () => {
  it('vangen elke geplante overtreding, en niets dat mag', () => {
    expect(overtredingen([GEPLANT], { GRENZEN_WORTEL: GEPLANT })).toEqual([
      'alleen-messaging-kent-kafkajs: apps/zorg/src/kent-kafkajs.ts',
      'apps-kennen-geen-apps: apps/zorg/src/kent-gemeente.ts',
      'contracten-kennen-alleen-het-domein: packages/contracts/src/kent-platform.ts',
      'domein-staat-onderaan: packages/domain/src/kent-platform.ts',
      'domein-zonder-raamwerk: apps/zorg/src/plan/domain/kent-nest.ts',
      'domein-zonder-raamwerk: packages/domain/src/kent-typeorm.ts',
      'domein-zonder-randen: apps/zorg/src/plan/domain/kent-store.ts',
      'geen-kringen: apps/zorg/src/kring-een.ts',
      'packages-kennen-geen-apps: packages/platform/src/kent-app.ts',
      'schermen-alleen-via-ui: apps/web/src/kent-onderdeel.tsx',
      'testkit-blijft-buiten: apps/zorg/src/kent-testkit.ts',
    ]);
  }, 30_000);
});
