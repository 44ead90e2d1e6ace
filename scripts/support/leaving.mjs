const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Calls `leave` once when somebody asks this process to stop: Ctrl-C, a signal, or
 * npm gone. `npm start` killed with -9 cannot pass the signal on, and would
 * otherwise leave us serving with nobody able to stop us.
 * @param {() => void} leave
 */
export function whenAskedToStop(leave) {
  let asked = false;
  const once = () => {
    if (!asked) leave();
    asked = true;
  };
  for (const signal of SIGNALS) process.on(signal, once);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once(), 1_000).unref();
}
