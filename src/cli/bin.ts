import { main } from './main';
import { nodeHost } from './nodeHost';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit());

void main(nodeHost()).then((code) => (process.exitCode = code));
