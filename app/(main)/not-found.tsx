import { NothingHere } from '../components/shell/nothing-here';

/** The same beside the bar, for those who are signed in. */
export default function NotFound() {
  return <div className="py-16"><NothingHere /></div>;
}
