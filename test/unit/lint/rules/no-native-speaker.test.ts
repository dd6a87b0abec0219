import { ask, duty, need, task } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-native-speaker', {
  valid: [
    ask('German mother tongue or C2'),
    ask('Marks the exam in English as a first language'),
    ask('Teaches the English as a First Language syllabus'),
    ask('No accent lights are fitted'),
    ask('Train agents until they speak with no MTI'),
    duty('负责母语课程的运营'),
    need('熟悉 React Native 与 cloud-native'),
    need('英语达到母语水平'),
    ask('Knowledge of React Native, native ads and cloud-native services'),
    ask('Native or fluent English'),
    ask('Near-native German'),
    need('英语可写邮件（同事母语为英语，会帮忙校对）'),
    need('能与母语为法语的同事一起工作'),
    need('英语流利，不要求母语为英语'),
    ask('Good German; our editor is a native German speaker'),
    ask('Native speaker not required, clear writing is'),
    ask('You do not need to be a native English speaker'),
    ask('Writes like a native English speaker'),
    '## About us\n\nOur teachers are native English speakers. We are looking for a receptionist.\n',
    need('法语 B2 以上，不要求法语为母语'),
    need('无需英语母语，能写邮件即可'),
    need('不必母语水平的日语，能读懂文档'),
    task('Place ads for native English teachers'),
    task('Interview native French speakers for the summer school'),
    // What a posting says to be open about one condition makes another one beside it no less of a condition.
    need('学历不限，母语不限'),
    need('不要求母语为英语，专业不限'),
    // Conditions and promises of English postings, as small firms, shops, agencies and private households word them.
    ask('Applicants whose first language is not English are welcome'),
    ask('Native-level English'),
    ask('Near-native Spanish'),
    ask('Dutch native-level'),
    ask('British accent training for call centres'),
  ],
  invalid: [
    { text: ask('German ⟦mother tongue⟧') },
    { text: ask('⟦English must be your first language⟧') },
    { text: ask('Good spoken English with ⟦no MTI⟧'), level: 'hint' },
    { text: need('⟦母语为英语⟧'), fixed: need('精通英语') },
    { text: need('⟦英语母语者⟧优先'), fixed: need('精通英语者优先') },
    { text: need('⟦以日语为母语⟧'), fixed: need('精通日语') },
    { text: ask('⟦Native English speakers⟧ only'), fixed: ask('Fluent English speakers only') },
    { text: ask('English ⟦mother tongue⟧') },
    { text: need('母语非日语者须过 N1，⟦母语为日语⟧者优先') },
    {
      text: '## About us\n\nOur school is seeking two ⟦native French speakers⟧ for this autumn.\n',
      fixed: '## About us\n\nOur school is seeking two fluent French speakers for this autumn.\n',
    },
    { text: ask('⟦Native speakers⟧ from the UK, Ireland or Canada') },
    { text: ask('⟦Native speakers⟧ of German'), fixed: ask('Fluent speakers of German') },
    // What a posting says to be open about one condition makes another one beside it no less of a condition.
    { text: need('专业不限，⟦英语母语者⟧优先') },
    // Conditions and promises of English postings, as small firms, shops, agencies and private households word them.
    { text: ask('⟦English as a first language⟧') },
    { text: ask('⟦First language: English⟧') },
    { text: ask('⟦Arabic native⟧') },
    { text: ask('⟦German natives⟧') },
  ],
});
