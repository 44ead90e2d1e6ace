/** An OpenDocument text as lines. */
import type { FormatReader } from '../types';

export const readOdt: FormatReader = () => ({ ok: false, error: 'other-office' });
