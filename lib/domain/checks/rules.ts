/** The check rules as dated data (data/rules.json, data/technique-rules.json): which hold on a day, under a statute, for a kind of document. */
import data from './data/rules.json';
import technique from './data/technique-rules.json';
import type { Part } from '../procedures/types';
import type { Complaint, Regime, RuleFinding, Severity } from './types';

/**
 * sentence: each provision of a found procedure · line: each of its lines · anywhere: every provision once a
 * procedure was found · procedure, document: judged as a whole by a detector · dossier: by the file that goes with the draft ·
 * technique: how the draft is written, by a detector, whether it has a procedure or not · superior: against the acts above
 * it that the library has (judgeAgainstSuperiors) · library: by what the library knows of the acts that it cites (judgeCitations).
 */
export type RuleScope = 'sentence' | 'line' | 'anywhere' | 'procedure' | 'document' | 'dossier' | 'technique' | 'superior' | 'library';

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** What people complain of where it is broken; absent where none of the four fits. */
  readonly complaints?: readonly Complaint[];
  readonly scope: RuleScope;
  /** Name of the code that judges a procedure or the document. */
  readonly detector?: string;
  /** Only provisions labelled with one of these parts are looked at. */
  readonly parts?: readonly Part[];
  /** Only these types of document are bound. */
  readonly documentTypes?: readonly string[];
  /** Issuers who may do what the rule forbids others, as their name begins in folded text. */
  readonly exceptIssuers?: readonly string[];
  /** Days by statute and level of the issuer, for the rule on effect. */
  readonly days?: Readonly<Record<Regime, Readonly<Record<string, number>>>>;
  /** Matched against folded text (see foldSpelling). */
  readonly pattern?: RegExp;
  /** A provision that matches this is not faulted. */
  readonly unless?: RegExp;
  /** What the message calls the quoted words by: {name}. */
  readonly names?: readonly { readonly of: RegExp; readonly name: string }[];
  /** Vietnamese sentence; {quote}, {procedure}, {message} … are filled in. */
  readonly message: string;
  /** What it rests on, as cited to the reader; differs by statute for a few. */
  readonly norm: string | Readonly<Record<Regime, string>>;
  readonly suggestion?: string;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly regimes: readonly Regime[];
}

type Raw = Omit<Rule, 'pattern' | 'unless' | 'names'> & { readonly pattern?: string; readonly unless?: string; readonly names?: readonly { readonly of: string; readonly name: string }[] };

const regex = (source: string): RegExp => new RegExp(source, 'um');

function compile({ pattern, unless, names, ...rest }: Raw): Rule {
  return {
    ...rest,
    ...(pattern !== undefined && { pattern: regex(pattern) }),
    ...(unless !== undefined && { unless: regex(unless) }),
    ...(names && { names: names.map(({ of, name }) => ({ of: regex(of), name })) }),
  };
}

/** All rules of this version, whatever their dates. */
export const RULES: readonly Rule[] = ([...data.rules, ...technique.rules] as readonly Raw[]).map(compile);

/** The rules that hold on a day (ISO) under a statute for a type of document; an unknown type is bound only by rules for all types. */
export function rulesFor(rules: readonly Rule[], on: string, regime: Regime, documentType: string | null): Rule[] {
  return rules.filter((rule) => rule.validFrom <= on && (rule.validTo === null || on <= rule.validTo)
    && rule.regimes.includes(regime)
    && (rule.documentTypes === undefined || (documentType !== null && rule.documentTypes.includes(documentType))));
}

/** What a detector or pattern caught; the rest of the finding comes from the rule. */
export interface Caught {
  readonly provision: string | null;
  readonly quote?: string;
  readonly range?: { readonly start: number; readonly end: number };
  readonly procedure?: string;
  /** Values for the places in the message and the suggestion. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Makes the finding: fills the message, picks the norm of the statute. */
export function findingOf(rule: Rule, caught: Caught, regime: Regime): RuleFinding {
  const quote = caught.quote ?? '';
  const words: Record<string, string> = { quote, procedure: caught.procedure ?? '', ...caught.words };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  return {
    rule: rule.id,
    severity: rule.severity,
    provision: caught.provision,
    quote,
    range: caught.range ?? null,
    message: fill(rule.message),
    norm: typeof rule.norm === 'string' ? rule.norm : rule.norm[regime],
    suggestion: rule.suggestion === undefined ? null : fill(rule.suggestion),
    procedure: caught.procedure ?? null,
  };
}
