import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';

/** What a message or badge means; each has a colour, an icon and, where it stands, words. */
export type Tone = 'neutral' | 'accent' | 'error' | 'warn' | 'info' | 'done';

export const TONE_CLASS: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  accent: 'bg-accent-tint text-accent-strong',
  error: 'bg-error-tint text-error',
  warn: 'bg-warn-tint text-warn',
  info: 'bg-info-tint text-info',
  done: 'bg-done-tint text-done',
};

export const TONE_ICON: Record<Tone, LucideIcon> = {
  neutral: Info,
  accent: Info,
  error: CircleAlert,
  warn: TriangleAlert,
  info: Info,
  done: CircleCheck,
};
