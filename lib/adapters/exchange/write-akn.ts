/** A draft as Akoma Ntoso 3.0, valid against the OASIS schema. */
import type { AmendmentTarget, Provision, StructuredDocument } from '@/lib/domain/structure/types';
import { fold } from '@/lib/domain/text/fold';
import { AKN_NAMESPACE, ELEMENT, MODIFICATION, targetHref, WORD } from './akn-names';
import { type Branch, grow } from './akn-tree';

const GROUND = /^(?:căn cứ|theo đề nghị|xét |thực hiện )/iu;

/**
 * Writes the whole document: preface and preamble (phần mở đầu), body, conclusions (phần ký), and an
 * attachment for each regulation or appendix issued with it. Every word of the provisions is in it.
 * eIds are the ids of the provisions.
 * @param on ISO date for the dates of the manifestation, and of a draft that has none of its own
 */
export function writeAkn(document: StructuredDocument, on: string): string {
  const type = document.head.draft ? 'bill' : 'act';
  const content = parts(grow(document.provisions));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${AKN_NAMESPACE}">`,
    `<${type} name="${slug(document.head.type) || 'van-ban'}">`,
    meta(document, on, modifications(document.provisions)),
    content.opening,
    content.body === '' ? '<body><article eId="art"><content><p/></content></article></body>' : `<body>${content.body}</body>`,
    content.conclusions,
    content.attachments,
    `</${type}>`,
    '</akomaNtoso>',
    '',
  ].filter((part, i, all) => part !== '' || i === all.length - 1).join('\n');
}

interface Parts {
  readonly opening: string;
  readonly body: string;
  readonly conclusions: string;
  readonly attachments: string;
}

/** What stands where in a document or in an attachment of it. */
function parts(branches: readonly Branch[]): Parts {
  const of = (...kinds: string[]): Branch[] => branches.filter(({ provision }) => kinds.includes(provision.kind));
  const signatures = of('signature');
  const attached = of('attached', 'appendix');
  return {
    opening: of('preamble').map(opening).join(''),
    body: branches.filter(({ provision }) => ELEMENT[provision.kind] !== undefined).map(hierarchy).join('\n'),
    conclusions: signatures.length === 0 ? '' : `<conclusions>${signatures.map(({ provision, before }) => `<blockContainer eId="${esc(provision.id)}">${paragraphs(before)}</blockContainer>`).join('')}</conclusions>`,
    attachments: attached.length === 0 ? '' : `<attachments>\n${attached.map(attachment).join('\n')}\n</attachments>`,
  };
}

/** The head and title are the preface; the grounds and what follows them the preamble. */
function opening({ provision, before }: Branch): string {
  const at = before.findIndex((line) => GROUND.test(line));
  const [head, grounds] = at < 0 ? [before, []] : [before.slice(0, at), before.slice(at)];
  return `${head.length === 0 ? '' : `<preface eId="${esc(provision.id)}">${paragraphs(head)}</preface>`}${grounds.length === 0 ? '' : `<preamble eId="${esc(provision.id)}${head.length === 0 ? '' : '_2'}">${paragraphs(grounds)}</preamble>`}`;
}

function hierarchy(branch: Branch): string {
  const { provision, before, after, held } = branch;
  const name = ELEMENT[provision.kind] ?? 'hcontainer';
  const own = `${paragraphs(before)}${quotation(branch)}`;
  const inner = held.length === 0
    ? `<content>${own}${paragraphs(after) || (own === '' ? '<p/>' : '')}</content>`
    : `${own === '' ? '' : `<intro>${own}</intro>`}${held.map(hierarchy).join('')}${after.length === 0 ? '' : `<wrapUp>${paragraphs(after)}</wrapUp>`}`;
  return `<${name} ${named(provision)}>${numberOf(provision)}${provision.heading === '' ? '' : `<heading>${esc(provision.heading)}</heading>`}${inner}</${name}>`;
}

/** Text that an amending provision quotes: a modification with the quoted structure in it. */
function quotation({ provision, quoted }: Branch): string {
  if (quoted.length === 0) return '';
  const id = esc(provision.id);
  return `<p><mod eId="${id}__mod_1"><quotedStructure eId="${id}__qstr_1" startQuote="“" endQuote="”">${quoted.map(hierarchy).join('')}</quotedStructure></mod></p>`;
}

/** A regulation or appendix: a document of its own, with what is attached to it. */
function attachment({ provision, before, after, held, quoted }: Branch): string {
  const { body, conclusions, attachments } = parts([...quoted, ...held]);
  const name = provision.kind === 'attached' ? 'quy-dinh' : 'phu-luc';
  const heading = provision.heading === '' ? '' : `<heading>${esc(provision.heading)}</heading>`;
  const main = `${paragraphs(before)}${body}${paragraphs(after)}`;
  return `<attachment ${named(provision)}>${numberOf(provision)}${heading}<doc name="${name}">${META_OF_ATTACHMENT}<mainBody>${main === '' ? '<p/>' : main}</mainBody>${conclusions}${attachments}</doc></attachment>`;
}

/** Id of a provision, and what the draft calls it where that is not the word of its element. */
const named = ({ id, word }: Provision): string => `eId="${esc(id)}"${word === undefined ? '' : ` title="${esc(word)}"`}`;

/** The number as a reader of the draft sees it: "Điều 5.", "2.", "đ)", "Mẫu số 01". */
function numberOf({ kind, number, word }: Provision): string {
  if (number === '') return '';
  const shown = kind === 'point' ? `${number})` : kind === 'clause' ? `${number}.` : kind === 'article' ? `Điều ${number}.` : `${WORD[kind] ?? capital(word ?? 'phụ lục')} ${number}`;
  return `<num>${esc(shown)}</num>`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${esc(line)}</p>`).join('');

function modifications(provisions: readonly Provision[]): string {
  const quotedUnder = new Set(provisions.flatMap(({ quoted, parent }) => (quoted === true && parent !== null ? [parent] : [])));
  const mods = provisions.flatMap((provision) => (provision.target === undefined || provision.quoted === true ? [] : [modification(provision.id, provision.target, quotedUnder.has(provision.id))]));
  return mods.length === 0 ? '' : `<analysis source="#soat"><activeModifications>${mods.join('')}</activeModifications></analysis>`;
}

function modification(id: string, target: AmendmentTarget, quotes: boolean): string {
  const source = quotes ? `${id}__mod_1` : id;
  return `<textualMod type="${MODIFICATION[target.operation]}" eId="mod_${esc(id)}"><source href="#${esc(source)}"/><destination href="${esc(targetHref(target))}"/></textualMod>`;
}

function meta({ head }: StructuredDocument, on: string, analysis: string): string {
  const date = head.date ?? on;
  const number = head.number === '' ? '' : `<FRBRnumber value="${esc(head.number)}"/>`;
  const work = `/akn/vn/${head.draft ? 'bill' : 'act'}/${slug(head.type) || 'van-ban'}/${date}/${slug(head.number) || 'du-thao'}`;
  const name = head.title === '' ? '' : `<FRBRname value="${esc(head.title)}"/>`;
  const level = (element: string, uri: string, day: string, rest: string): string =>
    `<${element}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${day}" name="${element === 'FRBRManifestation' ? 'export' : head.draft ? 'draft' : 'issue'}"/><FRBRauthor href="#issuer"/>${rest}</${element}>`;
  return [
    '<meta><identification source="#soat">',
    level('FRBRWork', work, date, `<FRBRcountry value="vn"/>${number}${name}`),
    level('FRBRExpression', `${work}/vie@${date}`, date, '<FRBRlanguage language="vie"/>'),
    level('FRBRManifestation', `${work}/vie@${date}.xml`, on, ''),
    `</identification>${analysis}<references source="#soat"><TLCOrganization eId="issuer" href="/ontology/organization/vn/${slug(head.issuer) || 'co-quan-ban-hanh'}" showAs="${esc(head.issuer || 'Cơ quan ban hành')}"/><TLCConcept eId="soat" href="/ontology/tool/soat" showAs="Soát"/></references></meta>`,
  ].join('');
}

/** An attachment has no identity apart from its document; the schema wants one all the same. */
const META_OF_ATTACHMENT = `<meta><identification source="#soat">${['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map((level) =>
  `<${level}><FRBRthis value="!annex"/><FRBRuri value="!annex"/><FRBRdate date="1970-01-01" name="none"/><FRBRauthor href="#issuer"/>${level === 'FRBRWork' ? '<FRBRcountry value="vn"/>' : level === 'FRBRExpression' ? '<FRBRlanguage language="vie"/>' : ''}</${level}>`).join('')}</identification></meta>`;

/** ASCII words joined by hyphens, as parts of an address are written. */
const slug = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

// XML 1.0 has no way to write control characters, not even by reference.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const esc = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
