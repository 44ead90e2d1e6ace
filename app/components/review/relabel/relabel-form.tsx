'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Part } from '@/lib/domain/procedures/types';
import type { Provision } from '@/lib/domain/structure/types';
import { ActAlert } from '../../act-alert';
import { Button } from '../../ui/button';
import { labelsNow, machineFindings, NONE_KEY, PART_KEYS, REASON_KEYS, REASONS, toggled, verdictOf } from '../model/relabel';
import { useReview, useReviewStore } from '../state/context';
import { judge, lastOn, RELABEL } from '../state/relabel';
import { useFailureWords } from '../state/use-failure-words';
import { LabelChoices } from './label-choices';
import { LastWord } from './last-word';
import { MachineWords } from './machine-words';
import { ReasonField } from './reason-field';

/** The least that a later reader needs to understand why; the server asks the same. */
const SHORTEST_REASON = 3;

/** The words of a line, what the machine says of it, and what the person says. Every choice has a key; Enter saves. */
export function RelabelForm({ provision }: { provision: Provision }) {
  const t = useTranslations('review.relabel');
  const common = useTranslations('common');
  const store = useReviewStore();
  const words = useFailureWords();
  const findings = useReview((state) => state.view.findings);
  const last = useReview((state) => lastOn(state, provision.id));
  const error = useReview((state) => state.errors[RELABEL] ?? null);
  const [labels, setLabels] = useState<readonly Part[]>(() => labelsNow(findings, provision.id));
  const [reason, setReason] = useState(last?.reason ?? '');
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const machine = machineFindings(findings, provision.id);
  const verdict = verdictOf(machine, labels);
  const offered = REASONS[verdict].map((key) => t(`reasons.${key}`));
  const lacksReason = verdict !== 'same' && reason.trim().length < SHORTEST_REASON;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setAsks(lacksReason);
    if (lacksReason) {
      form.current?.querySelector<HTMLElement>('[data-reason]')?.focus();
      return;
    }
    setBusy(true);
    if (!(await judge(store, provision.id, { labels, reason: verdict === 'same' ? '' : reason.trim() }, words))) setBusy(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof HTMLInputElement && event.target.type === 'text')) return;
    const part = PART_KEYS.find(([key]) => key === event.key)?.[1];
    const at = REASON_KEYS.findIndex((key) => key === event.key);
    if (part) setLabels(toggled(labels, part));
    else if (event.key === NONE_KEY) setLabels([]);
    else if (offered[at] !== undefined) setReason(offered[at]);
    else return;
    event.preventDefault();
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} onKeyDown={onKey} className="flex flex-col gap-3">
      <blockquote lang="vi" className="max-h-24 overflow-y-auto border-l-3 border-accent-line pl-3 font-law wrap-anywhere whitespace-pre-wrap">{provision.text}</blockquote>
      {last && <LastWord last={last} />}
      <MachineWords findings={machine} />
      <LabelChoices labels={labels} machine={machine} onChange={setLabels} />
      {verdict !== 'same' && <ReasonField offered={offered} reason={reason} asks={asks && lacksReason} onChange={setReason} />}
      <ActAlert error={error} />
      {/* Stays in sight where the rest has to scroll. */}
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex flex-wrap items-center gap-2 rounded-b-lg border-t border-line bg-surface px-5 py-3">
        <Button type="submit" variant="primary" disabled={busy}>{t(verdict === 'same' ? 'confirm' : 'save')} <kbd className="rounded bg-white/20 px-1 text-xs font-normal max-sm:hidden">Enter</kbd></Button>
        <Button variant="quiet" onClick={() => store.set({ relabelling: null })}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
