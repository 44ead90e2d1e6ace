/** A web page as lines. */
import type { FormatReader } from '../types';

export const readHtml: FormatReader = () => ({ ok: false, error: 'not-a-document' });
