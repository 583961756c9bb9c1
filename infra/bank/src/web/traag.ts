import type { Werkplek } from '@weerthuis/schermen';

type Pagina = Werkplek['pagina'];

/** Slows the processor of this page down; 1 is as it is. */
export async function traag(pagina: Pagina, keer: number): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: keer });
  await cdp.detach();
}

/** What a page must do before anything of it runs. The security policy lets no inline script in, the driver does. */
export const voorElkePagina = (pagina: Pagina, script: string): Promise<unknown> =>
  pagina.addInitScript({ content: script });
