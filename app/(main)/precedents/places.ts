/** Ids of the places of the page that others lead to. */
export const FORM_ID = 'precedent-search';
export const BOX_ID = 'precedent-query';
/** Attribute of the link of a hit, whose value is the id of its entry. */
export const HIT = 'data-hit';
