/** `soat check FILE`: the procedures of a draft and what the rules say about them, for people or, with --json, for programs. */
import { loadFinderModel } from '../adapters/models/finder';
import { check } from '../domain/checks/check';
import { documentTypeOf } from '../domain/checks/document-types';
import { regimeOn } from '../domain/checks/regime';
import { findProcedures } from '../domain/procedures/find-procedures';
import { labelDocument } from '../domain/procedures/label-document';
import { asJson } from './check-json';
import { CHECK_USAGE, checkOptions } from './check-options';
import { asText } from './check-report';
import { superiorFindings } from './check-superiors';
import type { Checked } from './checked';
import { openDraft } from './open-draft';
import { pageOf } from './terminal/page';
import { timed } from './timed';

/** Exit code 0; 1 if there is a finding of severity error; 2 on misuse or an unreadable file. */
export async function run(args: string[]): Promise<number> {
  const options = checkOptions(args, new Date().toISOString().slice(0, 10));
  if (!options) {
    console.error(CHECK_USAGE);
    return 2;
  }
  const { file, on, json, quiet } = options;
  const draft = await openDraft(file);
  if (!draft) return 2;
  const { document, timings } = draft;
  const model = loadFinderModel();
  const [[labelled, procedures], find] = timed(() => {
    const lines = labelDocument(model, document);
    return [lines, findProcedures(document, lines)] as const;
  });
  const documentType = documentTypeOf(document.head);
  const subject = { document, labelled, procedures, regime: regimeOn(on), documentType, ground: null, on };
  const [own, checked] = timed(() => check(subject));
  const findings = [...own, ...(await superiorFindings(subject))];
  const result: Checked = { file, on, document, documentType, labelled, procedures, findings, timings: { ...timings, find, check: checked } };
  process.stdout.write(json ? `${JSON.stringify(asJson(quiet ? errorsOf(result) : result, options))}\n` : asText(result, options, pageOf(process.stdout, process.env)));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const errorsOf = (checked: Checked): Checked => ({ ...checked, findings: checked.findings.filter(({ severity }) => severity === 'error') });
