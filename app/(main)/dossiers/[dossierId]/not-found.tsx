/** For pages inside a dossier; the layout itself is caught one level above. */
export { default } from '../not-found';
