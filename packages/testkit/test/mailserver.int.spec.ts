import { createTransport } from 'nodemailer';
import { startMailserver, type Mailserver } from '../src/index.js';

let server: Mailserver;
beforeAll(async () => {
  server = await startMailserver();
});
afterAll(() => server.stop());

const bericht = {
  from: 'weerthuis@voorbeeld.nl',
  to: 'planner@voorbeeld.nl',
  subject: 'Sleutel voor cliënt',
  text: 'Op 1 mei: één taak.',
};

describe('de mailserver', () => {
  it('bewaart wat hij ontvangt, leesbaar', async () => {
    await createTransport(server.url).sendMail(bericht);
    const ontvangen = await server.wachtOp((b) => b.aan.includes('planner@voorbeeld.nl'));
    expect(ontvangen).toMatchObject({ onderwerp: bericht.subject, tekst: bericht.text });
  });

  it('kan een keer weigeren met een tijdelijke fout', async () => {
    server.weiger(1);
    await expect(createTransport(server.url).sendMail(bericht)).rejects.toThrow(/451/);
    await expect(createTransport(server.url).sendMail(bericht)).resolves.toBeDefined();
  });
});
