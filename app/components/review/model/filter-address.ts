/** Filters as they stand in the address, so that a view can be kept, sent to a colleague and come back to. */
import { ARRANGEMENTS, FINDING_FILTERS, NO_FILTER, SUBJECTS, type Filters } from './filters';
import { SECTION_IDS } from './section-ids';

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null => known.find((one) => one === value) ?? null;

/** The filters that an address names; what it names wrongly or not at all is as in every list. */
export function filtersIn(search: string): Filters {
  const params = new URLSearchParams(search);
  const toggled = new Set((params.get('toggled') ?? '').split(','));
  return {
    show: oneOf(FINDING_FILTERS, params.get('show')) ?? NO_FILTER.show,
    about: oneOf(SUBJECTS, params.get('about')),
    by: oneOf(ARRANGEMENTS, params.get('by')) ?? NO_FILTER.by,
    toggled: SECTION_IDS.filter((id) => toggled.has(id)),
  };
}

/** The address's query with these filters and whatever else stood in it; what is as in every list is left out. */
export function withFilters(search: string, { show, about, by, toggled }: Filters): string {
  const params = new URLSearchParams(search);
  const wanted: Readonly<Record<string, string | null>> = {
    show: show === NO_FILTER.show ? null : show, about, by: by === NO_FILTER.by ? null : by, toggled: toggled.length === 0 ? null : toggled.join(','),
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
