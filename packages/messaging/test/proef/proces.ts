/** One instance as a process of its own, told what to do over IPC by a test. */
import { once } from 'node:events';
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
import { startInstantie, systeemUitvoerder, Werkplaats, type InstantieConfig } from '@weerthuis/platform';
import { Bus, type Faalpuntnaam } from '../../src/index.js';
import { proefApp } from './app.js';
import { ProefGebeurdMatching } from './feiten.js';

export type Opdracht =
  { doe: 'sterf'; faalpunt: Faalpuntnaam } | { doe: 'zend'; stroom: string; aan: string; nummers: number[] };

const [config] = (await once(process, 'message')) as [InstantieConfig];
let dodelijk: Faalpuntnaam | undefined;
const instantie = await startInstantie(
  proefApp(config.rol, {
    faalpunt: (naam) => {
      if (naam === dodelijk) process.kill(process.pid, 'SIGKILL');
    },
  }),
  config,
);

/** One after the other: what a test asks at once must not wait for the same few connections. */
let rij = Promise.resolve();
process.on('message', (o: Opdracht) => {
  if (o.doe === 'sterf') {
    dodelijk = o.faalpunt;
    process.send?.('gewapend');
  } else rij = rij.then(() => zend(o));
});
process.on('disconnect', () => process.exit(0));
process.send?.('gereed');

/** All in one unit of work, so that a kill cannot fall between them. */
async function zend({ stroom, aan, nummers }: Extract<Opdracht, { doe: 'zend' }>): Promise<void> {
  const bus = instantie.app.get(Bus);
  await instantie.app
    .get(Werkplaats)
    .voer({ door: systeemUitvoerder(config.oin, 'proef'), handeling: 'proef.zenden' }, async (w) => {
      for (const nummer of nummers)
        await bus.zend(w, { stroom, aan: [{ oin: aan, view: ProefGebeurdMatching, gegevens: { nummer } }] });
    });
}
