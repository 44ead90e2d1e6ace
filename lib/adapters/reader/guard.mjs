// Runs beside the work in a reader process, on a thread of its own: the work may hold its thread for
// as long as it likes, and memory outside the heap of JavaScript is bounded by nothing else.
import { workerData } from 'node:worker_threads';

const EVERY = 25; // milliseconds
const parent = process.ppid;

setInterval(() => {
  const tooHeavy = process.memoryUsage.rss() > workerData.bytes;
  const forsaken = process.ppid !== parent; // the server is gone, and with it whoever would stop the work
  if (tooHeavy || forsaken) process.kill(-process.pid, 'SIGKILL'); // with the programs it has started
}, EVERY);
