import { main, outputFailure } from './main';
import { nodeHost } from './nodeHost';
import { isClosedPipe } from './reasons';

const host = nodeHost();

// A reader that has seen enough (`| head`) closes the pipe; that is no failure. Output that is lost otherwise (a full disk) is one.
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit();
  host.error(outputFailure(host, error));
  process.exit(2);
});

// Where even complaints cannot be written, the exit code has to do.
process.stderr.on('error', () => undefined);

void main(host).then((code) => (process.exitCode = code));
