import assert from 'node:assert/strict';
import { proseOf } from '../../../src/core/document/masks';
import { readDocument } from '../../../src/core/document/read';
import type { Mask } from '../../../src/core/document/types';
import { marked, withMarks } from './marked';

const CASES: readonly { readonly name: string; readonly text: string; readonly kinds: readonly Mask['kind'][] }[] = [
  { name: 'plain text', text: '负责数据分析 a < b, 3 > 2 `', kinds: [] },
  { name: 'front matter', text: '⟦---\njd: 1\n---⟧\n正文 --- 完', kinds: ['front-matter'] },
  { name: 'inline code', text: '维护 ⟦`SOP`⟧ 与 ⟦``a`b``⟧ 文档', kinds: ['code', 'code'] },
  { name: 'inline code does not run over a line', text: '维护 `SOP\n文档`', kinds: [] },
  { name: 'fenced code', text: 'a\n⟦```yaml\nx: `1`\n```⟧\nb', kinds: ['code'] },
  { name: 'fenced code, tildes and CRLF', text: 'a\r\n⟦~~~\r\nx\r\n~~~⟧\r\nb', kinds: ['code'] },
  { name: 'fenced code, bare carriage returns', text: 'a\r⟦```\rx\r```⟧\rb', kinds: ['code'] },
  { name: 'fenced code, indented', text: '- a\n  ⟦```\n  x\n  ```⟧\nb', kinds: ['code'] },
  { name: 'fenced code that nothing closes', text: 'a\n⟦```\nb\nc⟧', kinds: ['code'] },
  { name: 'three marks on one line are inline code', text: '⟦```a```⟧ b\nc', kinds: ['code'] },
  { name: 'comments', text: 'a ⟦<!-- b -->⟧ c\n⟦<!--\nd\n-->⟧e', kinds: ['comment', 'comment'] },
  { name: 'a comment that nothing closes', text: 'a ⟦<!-- b\nc⟧', kinds: ['comment'] },
  { name: 'a comment within code is code', text: '⟦`<!--`⟧ a -->', kinds: ['code'] },
  { name: 'a fence within a comment is a comment', text: '⟦<!--\n```\n-->⟧\na', kinds: ['comment'] },
  { name: 'targets of links', text: '见[流程](⟦https://a.cn/b⟧)，或 ⟦https://c.cn/d?e=1⟧，⟦www.f.cn⟧', kinds: ['link', 'link', 'link'] },
  { name: 'a link that nothing closes', text: '[a](b\nc)', kinds: [] },
  { name: 'tags', text: '⟦<p class="x">⟧负责⟦<b>⟧数据⟦</b>⟧⟦<br/>⟧', kinds: ['html', 'html', 'html', 'html'] },
  { name: 'attributes', text: '[a](⟦https://a.cn⟧)⟦{:target="_blank"}⟧\nb\n⟦{: .lead #top}⟧', kinds: ['link', 'html', 'html'] },
  { name: 'braces that hold no attributes', text: '{: }, {:name} and {a: b}, {:x="1"\n}', kinds: [] },
  { name: 'comparisons are no tags', text: '成本 <5%，3<4，a <= b', kinds: [] },
];

suite('what is not prose', () => {
  for (const { name, text: withBrackets, kinds } of CASES) {
    test(name, () => {
      const { text } = marked(withBrackets);
      const { masks } = readDocument(text);
      assert.equal(withMarks(text, masks), withBrackets);
      assert.deepEqual(
        masks.map(({ kind }) => kind),
        kinds,
      );
    });
  }

  test('prose has the same length, and blanks for comments, tags and targets', () => {
    const text = '- 负责<b>数据</b> <!-- 预算 --> 见[SOP](https://a.cn) `客户`';
    const prose = proseOf(readDocument(text));
    assert.equal(prose.length, text.length);
    assert.equal(prose.replace(/ +/g, ' '), '- 负责 数据 见[SOP]( ) `客户`');
    assert.equal(proseOf(readDocument('负责数据')), '负责数据');
  });
});
