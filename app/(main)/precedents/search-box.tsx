'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button } from '@/app/components/ui/button';
import { CONTROL } from '@/app/components/ui/field';
import { askedIn, type Params } from './address';
import { BOX_ID, FORM_ID } from './places';
import { useSearch } from './search-context';

/** Characters; the browser takes no more, so that the address of the search stays one that servers accept. */
const MOST_TYPED = 3_000;

/** What the form says, as the address of a form without scripts would. */
function paramsIn(form: HTMLFormElement): Params {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]));
}

/**
 * Where the query is typed or pasted, and the form that the facets belong to as well. Enter searches; Shift + Enter makes a
 * new line. Of a text longer than `longest` characters only the beginning is searched, which is said while it is typed.
 */
export function SearchBox({ longest }: { longest: number }) {
  const t = useTranslations('precedents');
  const { asked, pending, go } = useSearch();
  const [typed, setTyped] = useState({ after: asked.query, length: asked.query.length });
  const length = typed.after === asked.query ? typed.length : asked.query.length;
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = asked.query;
  }, [asked.query]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { query, filter } = askedIn(paramsIn(event.currentTarget));
    go({ query, filter, page: 1 });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // An input method that still composes a syllable takes Enter for itself.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }

  return (
    <search>
      <form id={FORM_ID} action="/precedents" onSubmit={submit} className="flex items-start gap-2">
        {asked.filter.kind === 'procedure' && <input type="hidden" name="kind" value="procedure" />}
        <textarea
          ref={box}
          id={BOX_ID}
          name="q"
          rows={1}
          maxLength={MOST_TYPED}
          defaultValue={asked.query}
          onChange={(event) => setTyped({ after: asked.query, length: event.target.value.length })}
          onKeyDown={onKeyDown}
          autoFocus={asked.query === ''}
          aria-label={t('label')}
          aria-describedby={length > longest ? 'query-too-long' : undefined}
          placeholder={t(asked.filter.kind === 'procedure' ? 'placeholderProcedure' : 'placeholder')}
          className={`${CONTROL} field-sizing-content max-h-48 min-h-11 flex-1 resize-none py-2.5 leading-normal`}
        />
        <Button type="submit" variant="primary" pending={pending} icon={<Search aria-hidden className="size-4" />} className="min-h-11">{t('submit')}</Button>
      </form>
      {length > longest && <p id="query-too-long" className="mt-1.5 text-sm text-ink-soft">{t('tooLong', { longest })}</p>}
    </search>
  );
}
