/**
 * What the rules on drafting technique find in real texts, to be read by a person: precision is judged by eye.
 *
 *   npx tsx bench/technique.ts FOLDER… [--rule T13] [--on YYYY-MM-DD] [--each 20]
 *
 * Prints how often each rule speaks and in how many files; with --rule the findings themselves, at most so many a file
 * (--each, 5 unless told). Files that the reader refuses are counted and left out.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDraftFile } from '../lib/adapters/files/read-draft-file';
import { check } from '../lib/domain/checks/check';
import { documentTypeOf } from '../lib/domain/checks/document-types';
import { regimeOn } from '../lib/domain/checks/regime';
import { RULES } from '../lib/domain/checks/rules';
import type { RuleFinding } from '../lib/domain/checks/types';
import { structure } from '../lib/domain/structure/structure';
import { placeOf } from '../lib/domain/structure/place';
import type { StructuredDocument } from '../lib/domain/structure/types';

const TECHNIQUE = RULES.filter((rule) => rule.scope === 'technique');

function option(args: string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(path, entry.name)).sort();
}

async function read(path: string): Promise<StructuredDocument | null> {
  const outcome = await readDraftFile(readFileSync(path), basename(path));
  if (!outcome.ok) return null;
  return outcome.value.document ?? structure(outcome.value.lines);
}

function show(document: StructuredDocument, finding: RuleFinding): string {
  const byId = new Map(document.provisions.map((p) => [p.id, p]));
  const provision = finding.provision === null ? undefined : byId.get(finding.provision);
  const around = finding.range === null || provision === undefined ? '' : provision.text.slice(Math.max(0, finding.range.start - 60), finding.range.end + 90).replace(/\s+/g, ' ');
  return `  ${provision === undefined ? '(văn bản)' : placeOf(provision, byId)}: ${finding.message}${around === '' ? '' : `\n      … ${around} …`}`;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const rule = option(args, '--rule');
  const on = option(args, '--on') ?? new Date().toISOString().slice(0, 10);
  const each = Number(option(args, '--each') ?? 5);
  if (args.length === 0) {
    console.error('Usage: npx tsx bench/technique.ts FOLDER… [--rule T13] [--on YYYY-MM-DD] [--each 20]. No folder was given: nothing was read.');
    process.exitCode = 2;
    return;
  }
  const counts = new Map(TECHNIQUE.map((r) => [r.id, { findings: 0, files: 0 }]));
  let documents = 0;
  let refused = 0;
  for (const path of args.flatMap(filesIn)) {
    const document = await read(path);
    if (document === null) {
      refused++;
      continue;
    }
    documents++;
    const found = check({ document, labelled: [], procedures: [], regime: regimeOn(on), documentType: documentTypeOf(document.head), ground: null, on }, TECHNIQUE);
    for (const { id } of TECHNIQUE) {
      const own = found.filter((f) => f.rule === id);
      const count = counts.get(id);
      if (count === undefined || own.length === 0) continue;
      count.findings += own.length;
      count.files++;
      if (id === rule) console.log([`${basename(path)} (${own.length})`, ...own.slice(0, each).map((f) => show(document, f))].join('\n'));
    }
  }
  console.log(`${documents} documents, ${refused} refused`);
  for (const { id, title } of TECHNIQUE) console.log(`${id.padEnd(4)} ${String(counts.get(id)?.findings ?? 0).padStart(5)} in ${String(counts.get(id)?.files ?? 0).padStart(3)} files  ${title}`);
}

void main();
