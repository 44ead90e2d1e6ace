/** How the run that is being read is formatted, as far as that changes the text. */
import type { Attributes } from '../xml';
import { fontOf } from './fonts';
import type { StyleFacts, Styles } from './styles';
import { isOn } from './tree';

export class RunFormat {
  bold = false;
  capitals = false;
  hidden = false;
  font: string | undefined;
  private paragraph: StyleFacts = {};

  /** A run, or its properties before a change, begins with what the style of its paragraph says. */
  begin(paragraph: StyleFacts): void {
    this.paragraph = paragraph;
    this.bold = paragraph.bold === true;
    this.capitals = paragraph.capitals === true;
    this.hidden = paragraph.hidden === true;
    this.font = paragraph.font;
  }

  /** Reads one property; those from before a tracked change begin anew. Small capitals (w:smallCaps) keep the two cases apart, so their words stay as typed. */
  property(name: string, attributes: Attributes, styles: Styles): void {
    switch (name) {
      case 'w:b': this.bold = isOn(attributes.get('w:val')); break;
      case 'w:caps': this.capitals = isOn(attributes.get('w:val')); break;
      case 'w:vanish': this.hidden = isOn(attributes.get('w:val')); break;
      case 'w:rFonts': if (styles.fontsMatter) this.font = fontOf((attribute) => attributes.get(attribute), styles.themeFonts) ?? this.font; break;
      case 'w:rStyle': this.style(styles.character(attributes.get('w:val'))); break;
      case 'w:rPrChange': this.begin(this.paragraph); break;
      default:
    }
  }

  /** A character style switches off what the paragraph style has switched on: both count (ISO/IEC 29500-1, 17.7.3). */
  private style(facts: StyleFacts): void {
    this.bold = this.bold !== (facts.bold === true);
    this.capitals = this.capitals !== (facts.capitals === true);
    this.hidden = this.hidden !== (facts.hidden === true);
    this.font = facts.font ?? this.font;
  }
}
