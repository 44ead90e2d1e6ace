/** A .doc (Word 97–2003) as lines. */
import type { FormatReader } from '../types';

export const readDoc: FormatReader = () => ({ ok: false, error: 'old-word' });
