import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { Alert } from '@/app/components/ui/alert';
import { Button } from '@/app/components/ui/button';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { Field, Input, Textarea } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { useStatus } from '@/app/components/ui/status';
import { useAct } from '@/app/components/use-act';
import type { RuleState } from '@/lib/domain/checks/settings';
import type { Severity } from '@/lib/domain/checks/types';
import type { RuleView } from '@/lib/usecases/view-rules';

const SEVERITIES = ['error', 'warn', 'info'] as const;

/**
 * How the rule is to stand, and why. Where somebody else has changed it meanwhile, the refusal says so and reading the
 * page again leaves what was filled in: it is then sent on the latest state.
 */
export function RuleForm({ rule, onDone }: { rule: RuleView; onDone: () => void }) {
  const t = useTranslations('rules');
  const severity = useTranslations('common.severity');
  const [wish, setWish] = useState<RuleState>(rule.now);
  const [reason, setReason] = useState('');
  const [triedOn, setTriedOn] = useState(rule.number);
  const { run, pending, error } = useAct();
  const say = useStatus();
  const url = `/api/rules/${rule.id}/setting`;
  const send = async (method: 'POST' | 'DELETE', body: object, done: string) => {
    setTriedOn(rule.number);
    if (!(await run(method, url, { number: rule.number, reason, ...body }))) return;
    say(done);
    onDone();
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); void send('POST', wish, t('saved', { rule: rule.id })); }}>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <ChoiceGroup legend={t('state')}>
          <div className="flex gap-x-6">
            <Choice name="enabled" label={t('on')} checked={wish.enabled} onChange={() => setWish({ ...wish, enabled: true })} />
            <Choice name="enabled" label={t('off')} checked={!wish.enabled} onChange={() => setWish({ ...wish, enabled: false })} />
          </div>
        </ChoiceGroup>
        <Field label={t('severity')} required>
          <Select value={wish.severity} onChange={(event) => setWish({ ...wish, severity: event.target.value as Severity })}>
            {SEVERITIES.map((one) => <option key={one} value={one}>{severity(one)}</option>)}
          </Select>
        </Field>
        <Field label={t('validFrom')} required>
          <Input type="date" value={wish.validFrom} onChange={(event) => setWish({ ...wish, validFrom: event.target.value })} />
        </Field>
        <Field label={t('validTo')}>
          <Input type="date" min={wish.validFrom} value={wish.validTo ?? ''} onChange={(event) => setWish({ ...wish, validTo: event.target.value || null })} />
        </Field>
      </div>
      {rule.scope === 'dossier' && <Alert tone="warn">{t('atOnce')}</Alert>}
      <Field label={t('reason')} hint={t('reasonHint')} required>
        <Textarea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      {error && triedOn !== rule.number ? <Alert tone="info" live>{t('looked')}</Alert> : <ActAlert error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending}>{t('save')}</Button>
        {rule.altered && (
          <Button pending={pending} icon={<RotateCcw aria-hidden className="size-4" />} onClick={() => void send('DELETE', {}, t('restored', { rule: rule.id }))}>{t('restore')}</Button>
        )}
      </div>
    </form>
  );
}
