import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { coverDocument } from '../../../src/core/coverage/coverage';
import { readDocument } from '../../../src/core/document/read';

const catalogue = builtInCatalogue();

const zh = ({ title = '', opening = '', duties = ['每天按时开店', '登记来访'], asked = ['大专及以上学历'] }): string =>
  `${title}${opening}【岗位职责】\n${list(duties)}\n【任职要求】\n${list(asked)}`;
const en = ({
  title = '',
  opening = '',
  duties = ['Open the shop on time', 'Sign visitors in'],
  asked = ['A clean driving licence'],
}): string => `${title}${opening}## Responsibilities\n\n${list(duties)}\n## Requirements\n\n${list(asked)}`;
const list = (lines: readonly string[]): string => lines.map((line, n) => `${n + 1}. ${line}\n`).join('');

/** A text, and the role by which it is measured; undefined where it names none. */
const TEXTS: readonly (readonly [text: string, role: string | undefined])[] = [
  // Whom it looks for, and whom it speaks to.
  [zh({ opening: '我们诚聘用户运营两名，欢迎加入。\n' }), 'user-operations-specialist'],
  [zh({ opening: '我们在找一位热爱写作的内容运营。\n' }), 'content-operations-specialist'],
  [zh({ opening: '作为电商运营专员，你会接触到选品与推广。\n' }), 'e-commerce-operations-specialist'],
  [zh({ title: '# 云杉生鲜 2026 招聘简章\n\n', opening: '招聘岗位为产品运营（海外方向）。\n' }), 'product-operations-specialist'],
  [en({ opening: 'We are looking for an experienced Operations Manager to run our depot.\n\n' }), 'operations-manager'],
  [en({ opening: 'As a Community Manager, you will answer to nobody but our readers.\n\n' }), 'user-operations-specialist'],
  [en({ opening: 'The Customer Success Manager sits between our clients and our engineers.\n\n' }), 'customer-success-specialist'],
  [
    en({ title: '# Come and grow with Finch & Larkin\n\n', opening: 'We need a Project Coordinator in York.\n\n' }),
    'project-operations-specialist',
  ],
  // Who only appears in it.
  [zh({ opening: '我们寻找能与内容运营配合的设计师。\n' }), undefined],
  [zh({ duties: ['负责招聘内容运营', '登记来访'] }), undefined],
  [en({ opening: 'You will report to the Operations Manager.\n\n' }), undefined],
  [en({ opening: 'We are looking for a baker to work with our Operations Manager.\n\n' }), undefined],
  [en({ opening: 'The Product Operations team is growing. Join us as our User Operations team grows.\n\n' }), undefined],
  [en({ opening: 'The User Operations Team supports our shops.\n\n' }), undefined],
  // What applicants must have been.
  [zh({ asked: ['2年以上内容运营相关工作经验'] }), 'content-operations-specialist'],
  [en({ asked: ['Proven work experience as an Operations Manager or similar'] }), 'operations-manager'],
  [zh({ asked: ['有内容运营经验者优先'] }), undefined],
  [zh({ asked: ['有内容运营、用户运营经验'] }), undefined],
  [zh({ asked: ['2年以上内容运营经验', '1年以上用户运营经验'] }), undefined],
  [zh({ title: '# 焊工\n\n', asked: ['2年以上内容运营相关工作经验'] }), undefined],
  // What the duties name again and again.
  [zh({ duties: ['制定社群运营方案', '完善社群运营流程', '登记来访'] }), 'user-operations-specialist'],
  [zh({ duties: ['制定社群运营方案', '登记来访'] }), undefined],
  [zh({ duties: ['制定社群运营方案', '完善社群运营流程', '协助内容运营', '支持内容运营选题'] }), undefined],
  [zh({ title: '# 焊工\n\n', duties: ['制定社群运营方案', '完善社群运营流程'] }), undefined],
];

suite('the role that a text names', () => {
  for (const [text, role] of TEXTS) {
    test(`${role ?? 'is none'}: ${JSON.stringify(text.slice(0, 90))}`, () => {
      const coverage = coverDocument(readDocument(text), catalogue);
      assert.deepEqual([coverage.role.id, coverage.roleFrom], role === undefined ? ['generic', 'unknown'] : [role, 'content']);
    });
  }

  test('counts for less than the title and the front matter', () => {
    const opening = 'We are looking for an Operations Manager.\n\n';
    assert.equal(coverDocument(readDocument(en({ title: '# Data Operations Specialist\n\n', opening })), catalogue).roleFrom, 'title');
    assert.equal(coverDocument(readDocument(`---\nrole: operations-assistant\n---\n\n${en({ opening })}`), catalogue).roleFrom, 'stated');
  });
});
