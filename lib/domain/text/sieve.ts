/**
 * A sieve before many expressions: tells from the letters of a text which of them cannot match it.
 * A line of law meets a dozen of the finder's hundred cues; trying them all took a third of its time.
 */

/** What a text must hold: each of these; a list inside is a choice of which at least one must hold. An empty demand asks for nothing. */
export type Demand = readonly (string | readonly Demand[])[];

const SHORTEST = 2; // letters; a single one is in almost every text

/**
 * What a text holds wherever the expression matches: "(?:nộp|gửi) (?:\d+ )?đơn" -> [[["nộp"], ["gửi"]], " ", "đơn"].
 * Reads what the project's expressions are written with: letters, groups, classes, choices, repetition, looks around.
 */
export function demandOf(source: string): Demand {
  let at = 0;

  /** Reads the sign of repetition after an element: may it be left out, does it come just once? */
  function repetition(): { readonly optional: boolean; readonly once: boolean } {
    const sign = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at));
    if (!sign) return { optional: false, once: true };
    at += sign[0].length;
    return { optional: sign[0].startsWith('?') || sign[0].startsWith('*') || sign[1] === '0', once: false };
  }

  function sequence(): Demand {
    const demand: (string | readonly Demand[])[] = [];
    let run = '';
    const close = (): void => {
      if (run.length >= SHORTEST) demand.push(run);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const element = /^(?:\(\?<?[=!]|\((?:\?:)?|\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\.|[^])/.exec(source.slice(at))![0];
      at += element.length;
      if (element.startsWith('(')) {
        const choice = choices();
        at++; // the closing bracket
        const { optional } = repetition();
        if (/[=!]/.test(element)) continue; // a look around takes no letters: those on its sides stand together
        close();
        if (!optional && choice.every((one) => one.length > 0)) demand.push(choice);
        continue;
      }
      if (element === '^' || element === '$') continue;
      const letter = /^\\[^\w]$/.test(element) ? element.charAt(1) : element === '.' ? '' : element;
      const { optional, once } = repetition();
      if (letter.length === 1 && !optional) run += letter;
      if (letter.length !== 1 || optional || !once) close();
    }
    close();
    return demand;
  }

  function choices(): Demand[] {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    return all;
  }

  const all = choices();
  return all.length === 1 ? all[0]! : all.every((one) => one.length > 0) ? [all] : [];
}

const SLOTS = 8192;
const slot = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 31) + b, 131) + Math.imul(c, 8191)) & (SLOTS - 1);

/** A demand with its words as slots of their pairs or threes of letters. */
type Slots = readonly (Uint16Array | readonly Slots[])[];

function slotsOf(demand: Demand): Slots {
  return demand.map((need) => {
    if (typeof need !== 'string') return need.map(slotsOf);
    if (need.length === 2) return Uint16Array.of(slot(0, need.charCodeAt(0), need.charCodeAt(1)));
    return Uint16Array.from({ length: need.length - 2 }, (_, i) => slot(need.charCodeAt(i), need.charCodeAt(i + 1), need.charCodeAt(i + 2)));
  });
}

/** Numbers of the expressions that may match a text, in order; none that matches is left out. The expressions must not ignore case. */
export function sieveOf(expressions: readonly RegExp[]): (text: string) => number[] {
  const demands = expressions.map(({ source }) => slotsOf(demandOf(source)));
  const seen = new Uint32Array(SLOTS);
  let turn = 0; // of the text in hand, so that `seen` need not be wiped between two

  function met(demand: Slots): boolean {
    for (const need of demand) {
      if (need instanceof Uint16Array) {
        for (let i = 0; i < need.length; i++) if (seen[need[i]!] !== turn) return false;
      } else if (!need.some(met)) return false;
    }
    return true;
  }

  return (text) => {
    turn++;
    for (let i = 1, a = 0, b = text.charCodeAt(0); i < text.length; i++) {
      const c = text.charCodeAt(i);
      seen[slot(0, b, c)] = turn;
      seen[slot(a, b, c)] = turn;
      a = b;
      b = c;
    }
    const possible: number[] = [];
    for (let i = 0; i < demands.length; i++) if (met(demands[i]!)) possible.push(i);
    return possible;
  };
}
