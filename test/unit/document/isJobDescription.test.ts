import assert from 'node:assert/strict';
import { isJobDescription, type Candidate } from '../../../src/core/document/isJobDescription';

const CASES: readonly (readonly [string, Partial<Candidate> & { readonly content?: string }, boolean])[] = [
  ['a name ending in .jd.md', { path: '/招聘/运营专员.jd.md' }, true],
  ['the name in capitals', { path: 'C:\\jobs\\OPS.JD.MD' }, true],
  ['another Markdown file', { content: '# Read me\n' }, false],
  ['Markdown with jd: in its front matter', { content: '---\njd: 1\n---\n' }, true],
  ['front matter after a byte order mark', { content: '\ufeff---\r\njd: 1\r\n---\r\n' }, true],
  ['jd: false', { content: '---\njd: false\n---\n' }, false],
  ['jd: without a value', { content: '---\njd:\ntitle: Ops\n---\n' }, true],
  ['jd: below the front matter', { content: '---\ntitle: Ops\n---\njd: 1\n' }, false],
  ['broken front matter', { content: '---\njd: [\n' }, false],
  ['front matter in a file that is no Markdown', { content: '---\njd: 1\n---\n', isMarkdown: false }, false],
  ['a file that a glob lists', { isListed: true, isMarkdown: false }, true],
  ['a marked file', { marked: true }, true],
  ['a file marked as none', { path: 'x.jd.md', isListed: true, marked: false }, false],
];

suite('what counts as a JD', () => {
  for (const [name, { content = '', ...changes }, expected] of CASES) {
    test(name, () =>
      assert.equal(
        isJobDescription({ path: '/a/README.md', isMarkdown: true, isListed: false, marked: undefined, text: () => content, ...changes }),
        expected,
      ),
    );
  }
});
