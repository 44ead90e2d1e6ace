import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');
const colours = new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
const colour = (name: string): string => colours.get(name) ?? '';

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parts = [...colours.keys()].filter((name) => name.startsWith('part-') && !name.endsWith('-tint'));
const tones = ['error', 'warn', 'info', 'done', 'accent'];

describe('colours of the interface', () => {
  it('has an ink and a tint for each of the ten parts', () => {
    expect(parts).toHaveLength(10);
    expect(parts.filter((name) => !colours.has(`${name}-tint`))).toEqual([]);
  });

  it.each([...parts, ...tones.map((tone) => `color-${tone}`)])('%s is readable on its tint, on paper and on white', (name) => {
    for (const ground of [`${name}-tint`, 'color-paper', 'color-surface', 'color-sunken']) {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['color-ink', 'color-ink-soft', 'color-ink-faint'])('%s is readable on every neutral ground', (name) => {
    for (const ground of ['color-paper', 'color-surface', 'color-sunken']) {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws the border of a control so that it is seen', () => {
    expect(contrast(colour('color-line-strong'), colour('color-surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('color-line-strong'), colour('color-paper'))).toBeGreaterThanOrEqual(3);
  });
});
