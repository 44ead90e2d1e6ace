import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/components/ui/button';
import { Dialog } from '@/app/components/ui/dialog';
import type { RuleView } from '@/lib/usecases/view-rules';
import { RuleForm } from './rule-form';
import { RuleHistory } from './rule-history';
import { useStateWords } from './use-state-words';

/** Opens one rule: what it says and cites, how it stands beside the data, the form to set it, and what was changed. */
export function RuleDialog({ rule }: { rule: RuleView }) {
  const t = useTranslations('rules');
  const words = useStateWords();
  const [open, setOpen] = useState(false);
  const norms = rule.regimes.map((regime) => rule.norms[regime]).filter((norm, at, all) => all.indexOf(norm) === at);
  const facts: readonly (readonly [string, string, 'vi'?])[] = [
    [t('says'), rule.says, 'vi'],
    [t('norm'), norms.join('; '), 'vi'],
    [t('shipped'), words.state(rule.shipped)],
    [t('now'), rule.altered ? words.state(rule.now) : t('asShipped')],
  ];
  return (
    <Dialog
      wide open={open} onOpenChange={setOpen} title={<span lang="vi">{rule.id}. {rule.title}</span>}
      trigger={<Button size="sm" aria-label={t('changeRule', { rule: rule.id })}>{t('change')}</Button>}
    >
      <dl className="mb-4 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
        {facts.map(([name, fact, lang]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd lang={lang} className="mb-1 sm:mb-0">{fact}</dd>
          </div>
        ))}
      </dl>
      <RuleForm rule={rule} onDone={() => setOpen(false)} />
      <RuleHistory history={rule.history} />
    </Dialog>
  );
}
