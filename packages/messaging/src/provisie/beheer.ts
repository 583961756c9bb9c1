import type { Admin } from 'kafkajs';
import { maakKafka, type KafkaAanmelding } from '../vervoer/kafka-client.js';
import { Beheerlijn } from './aanvragen/aanvraag.js';

/** Two ways to the same broker: kafkajs's own administrator, and what it lacks. */
export interface Beheer {
  admin: Admin;
  lijn: Beheerlijn;
}

/** Works with a super user's login and closes it. */
export async function metBeheer<T>(aanmelding: KafkaAanmelding, doe: (b: Beheer) => Promise<T>): Promise<T> {
  const kafka = maakKafka(aanmelding, 'weerthuis-beheer');
  const admin = kafka.admin();
  await admin.connect();
  try {
    const lijn = await Beheerlijn.open(kafka);
    try {
      return await doe({ admin, lijn });
    } finally {
      await lijn.sluit();
    }
  } finally {
    await admin.disconnect();
  }
}
