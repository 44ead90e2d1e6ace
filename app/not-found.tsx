import { NothingHere } from './components/shell/nothing-here';

/** An address that leads nowhere, for whoever is not inside. */
export default function NotFound() {
  return <main className="py-16"><NothingHere /></main>;
}
