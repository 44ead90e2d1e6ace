/** What the library has of the acts that stand above a draft (văn bản cấp trên). */

export interface SuperiorAct {
  /** "63/2010/NĐ-CP". */
  readonly number: string;
  readonly title: string;
}

export interface SuperiorArticle {
  /** Id in the library of precedents: its page is /precedents/<id>. */
  readonly id: string;
  /** "Điều 5". */
  readonly article: string;
  readonly heading: string;
  /** One line a khoản or điểm. */
  readonly body: string;
  readonly act: SuperiorAct;
}
