import { parseArgs } from 'node:util';
import { runToEnd, within } from './lifetime';
import { extensionId, startServer, steadySettings } from './server';
import { openWorkbench } from './workbench';

// What stands in for the `code` program of a desktop VS Code: it takes the arguments that @vscode/test-electron passes, runs
// the tests in a VS Code server with a headless browser, prints what they print and exits with their number.

void runToEnd(async () => {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionDevelopmentKind: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const { extensionDevelopmentPath: developmentPath, extensionTestsPath: testsPath } = values;
  const workspace = positionals[0];
  if (typeof developmentPath !== 'string' || typeof testsPath !== 'string' || workspace === undefined) {
    throw new Error(
      'Usage: FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE [--extensionDevelopmentKind=web] [--locale=zh-cn]',
    );
  }
  const server = await startServer({
    kind: values['extensionDevelopmentKind'] === 'web' ? 'web' : 'node',
    extensionId: await extensionId(developmentPath),
    // @vscode/test-electron always passes --disable-workspace-trust, so that the wish for Restricted Mode comes this way.
    restricted: process.env['JD_WRITER_RESTRICTED'] === '1',
    settings: steadySettings,
  });
  const language = values['locale'] === 'zh-cn' ? 'zh-cn' : 'en';
  const { exit } = await openWorkbench(server, { workspace, developmentPath, testsPath, language }, console.log);
  return within(600, 'The run of the tests', exit);
}, 'child');
