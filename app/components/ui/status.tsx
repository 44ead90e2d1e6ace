'use client';

import { CircleCheck } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';

const SHOWN_MS = 6000;

const StatusContext = createContext<(text: string) => void>(() => {});

/** Says a short sentence about what has just been done: shown at the bottom, read out politely, gone by itself. */
export function useStatus(): (text: string) => void {
  return useContext(StatusContext);
}

/** The region where such sentences appear; once, around the whole application. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; turn: number } | null>(null);
  const say = useCallback((text: string) => setSaid((before) => ({ text, turn: (before?.turn ?? 0) + 1 })), []);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <StatusContext value={say}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-20 z-60 flex justify-center px-4 md:bottom-6">
        {said && (
          <p key={said.turn} className="flex items-center gap-2 rounded-md bg-ink px-4 py-2.5 text-white shadow-float">
            <CircleCheck aria-hidden className="size-4.5 shrink-0" />
            {said.text}
          </p>
        )}
      </div>
    </StatusContext>
  );
}
