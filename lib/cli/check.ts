/** `soat check FILE [--json] [--on YYYY-MM-DD]`: the procedures of a draft and what the rules say about them. */
import { loadFinderModel } from '../adapters/models/finder';
import { check } from '../domain/checks/check';
import { documentTypeOf } from '../domain/checks/document-types';
import { regimeOn } from '../domain/checks/regime';
import { findProcedures } from '../domain/procedures/find-procedures';
import { labelDocument } from '../domain/procedures/label-document';
import { asJson, asText, type Checked } from './check-report';
import { openDraft } from './open-draft';
import { timed } from './timed';

interface Options {
  readonly file: string;
  readonly json: boolean;
  readonly on: string;
}

const USAGE = 'Cách dùng: soat check TỆP [--json] [--on YYYY-MM-DD]';

function parse(args: readonly string[]): Options | null {
  const rest = [...args];
  const json = rest.includes('--json');
  const at = rest.indexOf('--on');
  const on = at < 0 ? new Date().toISOString().slice(0, 10) : rest.splice(at, 2)[1];
  const files = rest.filter((arg) => arg !== '--json');
  const [file] = files;
  if (files.length !== 1 || file === undefined || file.startsWith('--') || on === undefined) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)) ? { file, json, on } : null;
}

/** Exit code 0; 1 if there is a finding of severity error; 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const draft = await openDraft(options.file);
  if (!draft) return 2;
  const { document, timings } = draft;
  const model = loadFinderModel();
  const [[labelled, procedures], find] = timed(() => {
    const lines = labelDocument(model, document);
    return [lines, findProcedures(document, lines)] as const;
  });
  const regime = regimeOn(options.on);
  const documentType = documentTypeOf(document.head);
  const [findings, checked] = timed(() => check({ document, labelled, procedures, regime, documentType, ground: null, on: options.on }));
  const result: Checked = { file: options.file, document, procedures, findings, timings: { ...timings, find, check: checked } };
  process.stdout.write(options.json ? `${JSON.stringify(asJson(result))}\n` : asText(result, process.stdout.isTTY ?? false));
  return findings.some((f) => f.severity === 'error') ? 1 : 0;
}
