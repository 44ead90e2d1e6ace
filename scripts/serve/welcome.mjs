import { say } from '../support/say.mjs';

/** Prints where Soát is and, with the demonstration, who one can be. */
export function welcome({ url, accounts }) {
  say();
  say(`  Soát is at ${url}   (Ctrl-C stops it; nothing is lost)`);
  if (accounts.length > 0) {
    say();
    say('  Demonstration accounts:');
    for (const line of table(accounts.map((one) => [one.email, one.password, one.name, one.role, one.agency]))) say(`    ${line}`);
  }
  say();
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => String(cell ?? '').padEnd(widths[column])).join('  ').trimEnd());
}
