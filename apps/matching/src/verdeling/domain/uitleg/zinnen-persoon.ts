import type { Zincode } from './zin.js';

/**
 * What a person is told: fixed sentences (B1) in which only the name of an area can stand. No number can get in, so nothing of
 * somebody else can. What is not here, a person is not told.
 */
export const ZINNEN_PERSOON: Partial<Record<Zincode, (gebied: string) => string>> = {
  toebedeeld: () => 'Er is misschien een woning voor u.',
  'niet-toebedeeld': () => 'Er is nu geen woning voor u.',
  'geen-woning': () => 'Er is nu geen woning die past bij wat u zoekt.',
  urgentie: () => 'De gemeente gaf u voorrang.',
  wachttijd: () => 'U wacht al een tijd.',
  'eigen-wijk': () => 'De woning is in de wijk die u kent.',
  'gewenste-wijk': () => 'De woning is waar u wilt wonen.',
  netwerk: () => 'De woning is dicht bij mensen die u kent.',
  voorrang: () => 'U wacht langer dan is afgesproken. Daarom ging u voor.',
  'telde-mee': () => 'Dit telde mee.',
  geloot: () => 'Meer uitkomsten waren even goed. Toen is er geloot. U kunt dit laten nakijken.',
  'loting-verloren': () =>
    'Meer mensen pasten even goed. Toen is er geloot. U bent niet getrokken. U kunt dit laten nakijken.',
  'voorrang-ging-voor': () => 'Mensen die heel lang wachten, gingen voor. Uw wachttijd telt door.',
  'anderen-voor': () => 'Andere mensen gingen voor, volgens de afspraken in de regio. Uw wachttijd telt door.',
  'buurt-vol': (gebied) =>
    `In ${gebied} is de afspraak bereikt. Voor de volgende plek gaan mensen met voorrang of langere wachttijd voor.`,
  'contingent-bereikt': () => 'De afspraak met deze verhuurder is bereikt. Het zoeken gaat door bij anderen.',
  'zorgaanbieder-vol': (gebied) => `De begeleiding in ${gebied} kan nog niet beginnen. Daarom kan dit nog niet.`,
  'helpt-gebied': (gebied) => `Dit kan helpen: breder zoeken in ${gebied}. U beslist zelf.`,
  'helpt-te-klein': () => 'De andere woningen hebben te weinig kamers voor iedereen die bij u slaapt.',
  'helpt-te-duur': () => 'De huur van de andere woningen is te hoog voor u.',
  'helpt-geen-lift': () => 'De andere woningen hebben een trap en geen lift. U zoekt zonder trap.',
  'helpt-huisdier': () => 'In de andere gebouwen mag uw huisdier niet wonen. Dat beslist de verhuurder.',
  'helpt-contractvorm': () => 'Bij de andere woningen hoort een ander soort huurcontract.',
  'helpt-zorgaanbieder-vol': () => 'De begeleiding kan op andere plekken nog niet beginnen.',
  'helpt-woningen': () => 'Er zijn te weinig woningen. Dat ligt niet aan u.',
  'slot-wel': () => 'Een mens beslist, niet de computer. Uw begeleider belt u als u de woning kunt bekijken.',
  'slot-niet': () => 'Een mens beslist, niet de computer. Het zoeken gaat door.',
};
