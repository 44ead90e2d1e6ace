import { BadgeCheck, CircleDollarSign, Clock, FileText, FolderOpen, Landmark, ListChecks, ListOrdered, Send, Users, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Part } from '@/lib/domain/procedures/types';
import { cx } from './ui/cx';

const ICONS: Record<Part, LucideIcon> = {
  step: ListOrdered,
  method: Send,
  dossier: FolderOpen,
  time_limit: Clock,
  agency: Landmark,
  subject: Users,
  result: BadgeCheck,
  form: FileText,
  fee: CircleDollarSign,
  condition: ListChecks,
};

/** Colour and tint of a part, as CSS values. */
export const partColour = (part: Part) => ({ ink: `var(--part-${part})`, tint: `var(--part-${part}-tint)` });

interface PartChipProps {
  readonly part: Part;
  /** True while nobody has confirmed the part: the border is dotted. */
  readonly unsure?: boolean;
  readonly className?: string;
}

/** The name of a part of a procedure, in its colour and with its sign. */
export function PartChip({ part, unsure = false, className }: PartChipProps) {
  const t = useTranslations('common.parts');
  const Icon = ICONS[part];
  const { ink, tint } = partColour(part);
  return (
    <span
      style={{ color: ink, backgroundColor: tint, borderColor: unsure ? ink : 'transparent' }}
      className={cx('inline-flex items-center gap-1 rounded border px-1.5 text-xs leading-5 font-medium whitespace-nowrap', unsure && 'border-dotted', className)}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {t(part)}
    </span>
  );
}
