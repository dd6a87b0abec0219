import { cpus } from 'node:os';
import { comparison } from './comparison';
import { hostileTexts, largeTexts } from './large';
import { installPeers } from './peers';
import { coldStart, throughput } from './processes';
import { afterEdits, typicalPostings } from './typical';

// npm run bench               what reading and checking cost, beside floors and other linters measured in the same run
// npm run bench -- --no-peers leaves the other linters out, which are installed on first use
// A busy machine changes the milliseconds, and the ratios hardly. Nothing here fails for being slow.

async function main(withPeers: boolean): Promise<void> {
  if (withPeers) installPeers();
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
  await typicalPostings();
  await afterEdits();
  if (withPeers) await comparison();
  coldStart();
  throughput();
  await largeTexts();
  await hostileTexts();
  console.log(`\nMeasured in ${Math.round(performance.now() / 1000)} s.`);
}

main(!process.argv.includes('--no-peers')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
