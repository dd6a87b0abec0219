import { runToEnd } from '../lifetime';
import { mocha, run } from '../mocha';
import { screenshot } from './driver';
import { openWindows } from './window';

// The last import of the bundle of UI tests: their files have declared their tests.

mocha.suite.afterEach('picture of a failure', async function () {
  const test = this.currentTest;
  if (test?.state !== 'failed') return;
  for (const { page } of openWindows())
    console.log(`Screenshot: ${await screenshot(page, `failed ${test.fullTitle()}`.replace(/[^\p{L}\p{N}]+/gu, '-'))}`);
});

void runToEnd(() => run().then(() => 0), 'child');
