/** How places are written, for the components beside this file. */
export { placeOf, placeOfId } from '@/lib/domain/structure/place';
