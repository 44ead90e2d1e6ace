import { mkdirSync } from 'node:fs';
import { ensureClient } from '../prepare/client.mjs';
import { whenAskedToStop } from '../support/leaving.mjs';
import { inData } from '../support/paths.mjs';
import { endRunning } from '../support/process.mjs';
import { explain, say } from '../support/say.mjs';
import { lastLine, oneTest, sum } from './counts.mjs';
import { partNames, parts } from './parts.mjs';

/**
 * Runs the tests, all or one part, each part whatever became of those before, and ends
 * with one line of counts.
 * @param {string[]} argv `--only PART`, then arguments for that part's runner
 * @returns {Promise<number>} exit code
 */
export async function runTests(argv) {
  const { only, args, fault } = readArguments(argv);
  if (fault) {
    say(fault);
    return 2;
  }
  mkdirSync(inData(), { recursive: true });
  const toStop = [endRunning];
  whenAskedToStop(async () => {
    for (const stop of toStop.reverse()) await stop().catch(explain);
    process.exit(130);
  });
  await ensureClient();
  const results = [];
  for (const part of parts.filter(({ part }) => !only || part === only)) {
    results.push({ heading: part.heading, ...(await runPart(part, { args, toStop })) });
  }
  return summarise(results);
}

function readArguments(argv) {
  if (argv.length === 0) return { args: [] };
  const [flag, only, ...args] = argv;
  if (flag === '--only' && partNames.includes(only)) return { only, args };
  return { fault: `Usage: npm test [-- --only ${partNames.join('|')} [arguments of its runner]]` };
}

async function runPart({ heading, run }, context) {
  say(`\n━━ ${heading} ${'━'.repeat(Math.max(4, 70 - heading.length))}`);
  const began = Date.now();
  const counts = await run(context).catch((error) => {
    explain(error);
    return oneTest(false);
  });
  return { ...counts, seconds: (Date.now() - began) / 1000 };
}

function summarise(results) {
  say(`\n━━ Result ${'━'.repeat(64)}`);
  for (const { heading, seconds, ...counts } of results) {
    say(`${counts.failed > 0 ? '✗' : '✓'} ${heading}: ${lastLine(counts)} (${seconds.toFixed(1)} s)`);
  }
  const total = sum(results);
  for (const { name, reason } of total.skipped) say(`- skipped: ${name}${reason ? ` (${reason})` : ''}`);
  say();
  say(lastLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
