/** A PDF with a text layer as lines. */
import type { FormatReader } from '../types';

export const readPdf: FormatReader = () => ({ ok: false, error: 'pdf' });
