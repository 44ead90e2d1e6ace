import { useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/domain/result';

const OF_PAGE = 'page';

/** A refusal that a page makes without asking the server, in the language of the interface. */
export const ofPage = (sentence: string): Refusal => ({ code: OF_PAGE, sentence });

/** What pages say is in the language of the interface already. The server's own "unexpected" names the fault in its params. */
const isOfPage = ({ code, params }: Refusal): boolean => code === OF_PAGE || code === 'offline' || (code === 'unexpected' && params === undefined);

/**
 * What the domain says (a refusal, a blocker, whose turn it is). The domain speaks Vietnamese;
 * another language has its own sentence for the code, or shows the Vietnamese one as such.
 * A message may quote the Vietnamese sentence, or a name, between <vi> and </vi>.
 */
export function Sentence({ said }: { said: Refusal }) {
  const t = useTranslations();
  const key = `sentences.${said.code}`;
  if (isOfPage(said)) return said.sentence;
  if (!t.has(key)) return <span lang="vi">{said.sentence}</span>;
  return t.rich(key, { ...said.params, sentence: said.sentence, vi: (words) => <span lang="vi">{words}</span> });
}
