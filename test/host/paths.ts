import path from 'node:path';

/** The project's folder: the built tools lie in `out/host`, wherever they are started from. */
export const root = path.resolve(__dirname, '..', '..');

/** What the host's tools and tests write; nothing in it is committed. */
export const outputs = path.join(root, 'out', 'host');

/** Screenshots of the UI tests and of `npm start -- --once`. */
export const screenshots = path.join(root, 'out', 'screenshots');

/** The installation package that `npm run package` makes, or another one to test. */
export const vsix = process.env['JD_WRITER_VSIX'] ?? path.join(root, 'out', 'jd-writer.vsix');

/** The workspace that tests and people look at; always through a copy. */
export const sampleWorkspace = path.join(root, 'test', 'fixtures', 'workspace');
