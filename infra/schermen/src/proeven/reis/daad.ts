/** One thing that somebody does with the keyboard or sees on the screen, as data: a step is a list of them. */
export type Daad =
  /** Goes to the button or link of this name and presses it; `bij`: the one in the part of the page with this text. */
  | { druk: string | RegExp; bij?: string }
  /** Goes to the link to this page and follows it. */
  | { open: string }
  /** Presses the letter that belongs to this button, once the button is there. */
  | { letter: string; knop: string | RegExp }
  | { typ: string; tekst: string }
  | { dag: string; op: string }
  | { tijd: string; om: string }
  | { kies: string | RegExp }
  /** Takes away every tick with such a name. */
  | { zonder: RegExp }
  /** Waits until this is on the screen. */
  | { ziet: string | RegExp }
  /** Waits until this button is no longer there. */
  | { weg: string | RegExp }
  /** Judges the screen with axe, under this name. */
  | { toets: string }
  /** The picture of this moment, for the handbook. */
  | { beeld: string };

/** Who takes part in a journey. */
export type Wie = 'begeleider' | 'indicatie' | 'inkomen' | 'herkomstInkomen' | 'corporatie' | 'coordinator';

/** What one person does at one sitting: the scenario says it, the keyboard does it. */
export interface Stap {
  wie: Wie;
  /** What the queue asks about this casus: found there, and opened. */
  werk?: string | RegExp;
  /** What is searched for there, instead of the casusnummer or, at a corporatie, the home. */
  zoek?: string;
  /** Or a page of the own workplace. */
  ga?: string;
  doe: readonly Daad[];
}
