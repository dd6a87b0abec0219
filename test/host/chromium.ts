import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A browser to start: its program and the environment it needs. */
export interface Chromium {
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined
      ? []
      : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`],
  ),
};

/**
 * The browser to drive: the one whose program JD_WRITER_CHROMIUM names, otherwise an installed one, otherwise the one that came
 * with the host from npm; JD_WRITER_CHROMIUM=npm takes the last in any case.
 */
export function findChromium(hostFolder: string): Chromium {
  const packed = path.join(hostFolder, 'chromium');
  const named = process.env['JD_WRITER_CHROMIUM'] ?? '';
  if (named === 'npm') return packedChromium(packed);
  if (named !== '' && !existsSync(named)) throw new Error(`JD_WRITER_CHROMIUM names ${named}, which does not exist.`);
  const program = named !== '' ? named : usualPlaces[process.platform]?.find((place) => existsSync(place));
  return program === undefined ? packedChromium(packed) : { program, environment: {} };
}

/** The browser from npm; where the system lacks its libraries or any fonts, those of the package stand in. */
function packedChromium(folder: string): Chromium {
  const program = path.join(folder, 'chromium');
  if (!existsSync(program)) throw new Error(missing('No Chromium was found.'));
  const hasFonts = existsSync('/etc/fonts/fonts.conf') && existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0;
  const fonts = hasFonts ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const own = { LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':') };
  for (const environment of [fonts, { ...fonts, ...own }]) {
    if (spawnSync(program, ['--version'], { env: { ...process.env, ...environment } }).status === 0) return { program, environment };
  }
  throw new Error(missing('The Chromium from npm does not start on this machine.'));
}

function missing(finding: string): string {
  return `${finding} Install Google Chrome or Chromium (Debian: apt-get install chromium), or name its program in JD_WRITER_CHROMIUM.`;
}
