import { apply, ask, offer, task } from './postings';
import { ruleCases } from './ruleTester';

const EN = '- Prepare the weekly operations report\n- Plan monthly campaigns with marketing\n- Resolve customer complaints within a day';
/** A posting with a head and an end of its own. */
const job = (head: string, rest = ''): string => `${head}\n\nResponsibilities:\n${EN}\n\nRequirements:\n- Two years in operations\n${rest}`;

ruleCases('no-title-noise', {
  valid: [
    job('Welcome to our bakery! We bake - and sell - bread\n'),
    job('Barista - Head Office Café, ground floor, opposite the old station building - evenings'),
    job('We bake bread in Hull - and we would like you to sell it with us at the market\n'),
  ],
  invalid: [
    { text: job('⟦Urgent hiring⟧⟦!!⟧ Pastry Chef'), fixed: job('Pastry Chef') },
    { text: job('Waiter⟦!⟧ ⟦Immediate start⟧! Galway') },
    { text: job('⟦FORKLIFT DRIVERS NEEDED - HULL DOCKS EAST SIDE - ⟦IMMEDIATE START⟧⟧') },
    { text: job('Forklift drivers needed - Hull docks and the east side - ⟦immediate start⟧') },
    { text: job('**Forklift drivers needed - Hull docks and the east side - ⟦immediate start⟧**') },
  ],
});

ruleCases('no-duplicate-duty', { valid: [job('Hiring!! Hiring!! Hiring!!')], invalid: [] });

ruleCases('missing-pay', {
  valid: [
    '# Nurse\n\n**Cork · Hybrid · €42,000–€48,000 + 10% bonus**\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    '# Nurse\n\n### £28,000 plus bonus\n\n## Responsibilities\n\n- Run the clinic on Mondays\n',
    '# Nurse\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\nSalary: to be agreed, double pay in December\n',
  ],
  invalid: [
    {
      text: '# ⟦Nurse⟧\n\n## Responsibilities\n\n- Run the clinic on Mondays\n\n## Benefits\n\n- Double pay, sick pay\n\n## How to apply\n\nSend a resume with your current salary and expected salary.\n',
    },
    { text: '# ⟦Nurse⟧\n\n**Manage a £2m budget and a bonus scheme**\n\n## Responsibilities\n\n- Run the clinic on Mondays\n' },
  ],
});

ruleCases('missing-location', {
  valid: [
    job('Ward Clerk\n\nBand 3\nStretford M32\n'),
    job('Ward Clerk\n\nBand 3\nStretford M32 0JG\n'),
    job('Teacher Aide\nBright Steps\nNewcastle, Hunter & Central Coast NSW\n'),
    '# Payroll Clerk – Accounts (Perth CBD)\n\n## Responsibilities\n\n- Run the payroll\n',
    '# Payroll Clerk\n\nA small firm on Flinders Street.\n\n## Responsibilities\n\n- Run the payroll\n',
  ],
  invalid: [
    { text: '# ⟦Translator⟧\n\nGerman B2\n\n## Responsibilities\n\n- Translate contracts\n' },
    { text: '# ⟦Payroll Clerk⟧\n\n## Responsibilities\n\n- Run the payroll at the street level, on road 7\n' },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    ask('Hours: max 60 hours a week under the Working Time Directive'),
    task('Look after 60 hours a week of rehearsal bookings'),
    ask('Answer within 6 working days'),
    ask('A big week for our shop is in May, a small one in June'),
  ],
  invalid: [
    { text: ask('⟦60 hours a week⟧ in the season'), level: 'information' },
    { text: ask('Timings 10-7, ⟦6 days working⟧'), level: 'information' },
    { text: ask('⟦Big/small week⟧, 9:00-18:00'), level: 'information', message: 'alternating' },
    { text: ask('⟦No 9 to 5 mindset⟧'), level: 'hint' },
  ],
});

ruleCases('no-native-speaker', {
  valid: [task('Place ads for native English teachers'), task('Interview native French speakers for the summer school')],
  invalid: [
    { text: ask('⟦Native speakers⟧ from the UK, Ireland or Canada') },
    { text: ask('⟦Native speakers⟧ of German'), fixed: ask('Fluent speakers of German') },
  ],
});

ruleCases('no-sexualized-bait', {
  valid: [offer('Handsome discounts'), task('Book models: beautiful women for a fashion brand')],
  invalid: [
    { text: offer('Free tea, a team with ⟦pretty girls and handsome boys⟧'), fixed: offer('Free tea, a team') },
    { text: offer('Lots of ⟦handsome guys⟧, free tea'), fixed: offer('free tea') },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [apply('Walk in on Monday with your CV. Passport-size photographs are needed only after selection.')],
  invalid: [
    { text: apply('Send your resume, ⟦passport scan, photo⟧ and references') },
    { text: apply('Walk in on Monday; bring ⟦2 passport size photographs, Aadhaar⟧ and salary slips') },
    { text: apply('Share your CV, notice period and ⟦photo⟧ by email') },
  ],
});

ruleCases('no-fee-or-deposit', {
  valid: [
    ask('Has handled registration fees from exhibitors'),
    ask('Knows bond trading and the bond market'),
    ask('Can design a bond campaign'),
    ask('Original certificates will be kept confidential'),
    offer('No service bond'),
  ],
  invalid: [
    { text: ask('Ready to ⟦sign a 2-year service bond⟧'), level: 'information' },
    { text: ask('⟦Service bond⟧ of 18 months'), level: 'information' },
    { text: ask('⟦Original mark sheets⟧ will be kept with company'), level: 'warning' },
    { text: ask('⟦Registration fee⟧ of Rs. 500') },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [ask('Makes good looking slide decks'), ask('Keeps the ponies well groomed')],
  invalid: [{ text: ask('⟦Good looking⟧, with good English') }, { text: ask('⟦Well-groomed⟧ and punctual'), level: 'hint' }],
});

ruleCases('no-title-gimmick', {
  valid: ['# Guru Nanak School Teacher\n', '# Junior Ninja Warrior Coach\n'],
  invalid: [
    { text: '# Sales ⟦Ninja⟧\n', message: 'found' },
    { text: '# Community Manager\n\n**In short**: come and be our community ⟦rockstar⟧.\n', message: 'elsewhere' },
  ],
});

ruleCases('no-school-tier-limit', {
  valid: [ask('Russell Group university recruitment experience'), ask('Sales in tier 1/2 cities')],
  invalid: [
    { text: ask('MBA from ⟦Tier 1/2 colleges⟧ only') },
    { text: ask('⟦Convent educated⟧') },
    { text: ask('PhD in chemistry ⟦from MIT⟧ or similar'), level: 'hint' },
  ],
});

ruleCases('no-age-limit', {
  valid: [
    ask('Your score must be over 50'),
    ask('Must be over 50 wpm'),
    ask('Must be at least 21 years of age'),
    ask('Must be over 18'),
    ask('Accuracy must be above 98%'),
    ask('Budgets over 40 need not worry you'),
  ],
  invalid: [
    { text: ask('Couriers must be ⟦over 25⟧ for insurance reasons'), level: 'information' },
    { text: ask('Must be ⟦over 30⟧'), level: 'information' },
    { text: ask('Candidates ⟦over 45 need not apply⟧'), level: 'warning' },
    { text: ask('Applicants ⟦above 50 years should not apply⟧'), level: 'warning' },
  ],
});

ruleCases('no-age-coded-term', {
  valid: [
    offer('The energy of a young company'),
    ask('School leavers and career changers of any age would suit'),
    ask('Freshers welcome'),
    task('Recruit school leavers for the ideal scheme'),
  ],
  invalid: [
    { text: ask('⟦Freshers only⟧'), level: 'hint' },
    { text: ask('2024 ⟦passouts only⟧'), level: 'hint' },
    { text: ask('Ideal for ⟦school leavers⟧'), level: 'hint' },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [
    ask('Singaporeans and PRs only'),
    ask('US citizens only, as a security clearance is needed'),
    ask('Has cared for senior citizens only'),
    ask('Foreign nationals are welcome'),
    ask('National accounts preferred'),
    ask('Preferred: knowledge of national standards'),
    ask('Travels only with national teams'),
  ],
  invalid: [
    { text: ask('⟦Singaporeans only⟧'), level: 'warning', message: 'nationality' },
    { text: ask('⟦Only Singaporeans⟧') },
    { text: ask('⟦Indian nationals only⟧'), level: 'information', message: 'nationality' },
    { text: ask('⟦Arab nationals preferred⟧ for the desk'), level: 'information' },
    { text: ask('⟦Singapore citizens only⟧'), level: 'information' },
    { text: ask('⟦Passport holders from the UK, Ireland or Canada only⟧'), level: 'information' },
  ],
});

ruleCases('no-gender-limit', {
  valid: [job('Hiring now', '\nRole: Nurse (Female Ward)\n'), job('Hiring now', '\nPost: Sales (women, men and everyone else)\n')],
  invalid: [
    { text: job('Hiring!! Hiring!!', '\nProfile- Office Associate (⟦Female⟧)\n') },
    { text: 'Profile: Office Associate (⟦Male⟧)\n\nResponsibilities:\n- Keep the files\n' },
  ],
});

ruleCases('no-marriage-or-child-limit', {
  valid: [offer('Maternity plan'), ask('Experience with maternity plans for patients')],
  invalid: [{ text: ask('⟦No maternity plans⟧ in the near future') }, { text: ask('⟦No plans to get married⟧ this year') }],
});

ruleCases('no-delayed-insurance', {
  valid: [
    offer('Social insurance from the first day'),
    offer('Social insurance. After probation a raise'),
    task('Handle social insurance after probation of new staff'),
  ],
  invalid: [
    { text: offer('⟦Social insurance after probation period⟧ (3 months)'), message: 'english' },
    { text: offer('⟦Social insurance and housing fund are paid after 3 months⟧') },
  ],
});

ruleCases('no-misplaced-line', {
  valid: [
    '## Responsibilities\n\n- Excellent service to 40 guests a night\n- Proficiency tests: mark 30 a week\n- Prepare the weekly report\n- Greet the guests\n- Order the wine\n\n## Requirements\n\n- Two years in a restaurant\n',
  ],
  invalid: [
    {
      text: '## Responsibilities\n\n- ⟦Excellent communication skills⟧\n- Prepare the weekly report\n- Greet the guests\n\n## Requirements\n\n- Two years in a restaurant\n',
    },
  ],
});

ruleCases('duty-starts-with-verb', {
  valid: [task('Replace the old simulator'), task('Trunking between Leeds and Hull')],
  invalid: [{ text: task('⟦Old simulators⟧') }],
});

ruleCases('no-placeholder-left', {
  valid: [job('Clerk', '\n____\n\nCall 555 ____ 12\n')],
  invalid: [{ text: job('Clerk', '\nPrepared by: HR\t\t⟦Approved by: ________⟧\n'), level: 'information' }],
});

ruleCases('no-paste-residue', {
  valid: [
    job('Clerk', '\nApplicants: please bring your CV\n'),
    job('Clerk', '\n## Full job description\n\nThe clerk keeps the files.\n'),
    job('From: Monday\n\nClerk'),
    job('Clerk', '\nPosted to our Leeds office\n'),
    job('Clerk', '\nTags: #payroll\n'),
  ],
  invalid: [
    { text: job('⟦From: Ann Reed\nTo: Jobs\nSubject: Clerk posting⟧\n\nClerk'), fixed: job('Clerk') },
    { text: job('⟦Subject: FW: Clerk posting⟧\n\nClerk') },
    { text: job('Clerk\n\n⟦Posted: 6 days ago  Applicants: 100+⟧') },
    { text: job('Clerk\n\n⟦Full job description⟧\n\nThe clerk keeps the files of a firm of forty people in the old town.') },
    { text: job('Clerk', '\n⟦Report this job ad⟧\n') },
    { text: job('Clerk', '\n⟦Don’t provide your bank or credit card details when applying for jobs.⟧\n') },
    { text: job('Clerk', '\n⟦Like for better reach 🙏 #hiring⟧\n') },
    { text: job('Clerk', '\n⟦#hiring #clerkjobs #leeds⟧\n') },
  ],
});
