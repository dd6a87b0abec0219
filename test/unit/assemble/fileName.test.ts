import assert from 'node:assert/strict';
import { fileNameOf } from '../../../src/core/assemble/fileName';

suite('the name of a JD’s file', () => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ['运营专员', '运营专员.jd.md'],
    ['Operations Specialist', 'Operations Specialist.jd.md'],
    ['Sales/Service: Lead?', 'Sales-Service- Lead.jd.md'],
    ['  ..hidden  role ', 'hidden role.jd.md'],
    ['Sr. Manager.', 'Sr. Manager.jd.md'],
    ['运营专员（杭州）', '运营专员（杭州）.jd.md'],
    ['../../etc/passwd', 'etc-passwd.jd.md'],
    ['a\u0000b\nc', 'a-b-c.jd.md'],
    ['😀'.repeat(70), `${'😀'.repeat(30)}.jd.md`],
    [`a${'😀'.repeat(70)}`, `a${'😀'.repeat(29)}.jd.md`],
    ['{job title}', undefined],
    ['///', undefined],
    ['', undefined],
  ];
  for (const [title, name] of names)
    test(`«${title.slice(0, 20)}» is ${name?.slice(0, 30) ?? 'none'}`, () => assert.equal(fileNameOf(title), name));

  test('of the second one has a number', () => assert.equal(fileNameOf('运营专员', 2), '运营专员-2.jd.md'));
});
