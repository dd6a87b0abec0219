import type { Lines } from './sentences';

/** English lines, all invented for the benchmark; `{a|b}` is one of them. Some say what rules look for, as postings do. */
export const EN: Lines = {
  titles: [
    '{Senior |Junior ||Lead }{Operations|Community|Content|Campaign|Marketplace|Fulfilment} {Specialist|Manager|Coordinator|Analyst}',
    '{Regional|Store|Warehouse|Support} Operations {Lead|Supervisor|Partner}',
  ],
  company: [
    'Harbour & Finch {delivers groceries|rents camping gear|sells second-hand textbooks|refits small kitchens} to {40,000|90,000|a quarter of a million} households from {three|five|eleven} depots along the coast.',
    'You will join a team of {six|nine|fourteen} who {sit next to the people they serve|came from shops and call centres|share one open floor by the canal}, and who {write things down|argue about numbers before lunch|ship a small change every week}.',
    'Since {2011|2014|2019} we have grown by {keeping every promise to a customer|opening one depot a year|buying less and repairing more}; we are {profitable|backed by our own members|in the middle of a new chapter}.',
    'We believe that {a good product needs few words|the people on the floor know the customer best|a slow plan beats a quick apology}, which is why {every newcomer spends two weeks in a depot|a third of the profit goes into training|no meeting ends without a decision}.',
  ],
  summary: [
    'This role runs {one product line|three depots|all our online shops} from day to day, reports to the {head of operations|regional director} and works with {buying|engineering|support} every week.',
    'We are looking for someone who {finishes what they start|likes to find out why a number moved|knows the local market}, to take over {the members’ club|our how-to pages|the calendar of campaigns} and make sure that {old customers come back|a new depot pays its way|every pound spent is accounted for}.',
    'Within {three|six} months you will have {visited every depot|run a campaign on your own|replaced the old reports}, and from then on you answer for {repeat orders|gross margin|delivery on the promised day}.',
  ],
  preferred: [
    'You have {built a loyalty scheme from nothing|opened a site|managed a budget of more than £200,000|sold on two marketplaces}',
    'You can {cut a short video|write a small script|run interviews|read a balance sheet} and have {work|a case} to show for it',
    'A certificate in {project management|data analysis|food safety}, or {an article that you published|a talk that you gave}',
    '{Dutch or Polish|Conversational French|A second language} is a plus, since some of our {suppliers|drivers|members} prefer it, but {nobody will test you|we pay for lessons}',
  ],
  duties: [
    'Own the {weekly|monthly|daily} plan for {order intake|returns|the members’ club|the spring sale} and report {every Friday|twice a month} on what {moved|slipped|surprised us}, why it did, and what the team should try next',
    'Run {four|six|eight} {seasonal campaigns|store openings|partner events} a year from the first brief to the closing review, within a budget of {€20,000|£35,000|$60,000} and with the numbers agreed in advance',
    'Reconcile {stock counts|refunds|supplier invoices|ticket queues} each {morning|evening} and raise every difference above {1%|2%|fifty units} with the {warehouse|finance|purchasing} team the same day',
    'Rework the {returns|onboarding|restocking|invoicing} process with {product|finance|legal|the depots}, cutting {handling time|manual steps|avoidable errors} by {a tenth|15%|a third}',
    'Edit and schedule {newsletters|how-to articles|short videos|product pages}, {three|five} pieces a week, and answer for their {open rate|conversion|watch time}',
    'Build relationships with {local schools|housing associations|repair shops|campus societies} and turn {five|ten} of them into {referral partners|pick-up points} by {June|the end of the year}',
    'Coach {new starters|seasonal staff|shift leads}, keep the {handbook|playbook|question list} current and hold a {practice session|review} every {month|quarter}',
    'Track {competitors’ prices|platform rules|changes in consumer law} and write a {one-page brief|comparison|recommendation} for the {pricing|range|planning} meeting',
    'Resolve {complaints|chargebacks|late deliveries|bulk enquiries} within {one working day|48 hours}, find the cause and call the customer back, then see to it that the same thing does not happen twice',
    'Draw up the {quarterly|yearly} budget for {couriers|advertising|temporary staff}, compare it with the actuals and explain every deviation of more than {5%|8%} to {the management board|the owner of the budget} in writing',
    'Maintain {roles and permissions|product data|customer tags} in the {CRM|order system|ticketing tool} so that {nobody sees what they should not|the books and the shelves agree}, and train {two|four} colleagues as deputies',
    'Review {contracts|landing pages|promotional copy} for {misleading claims|missing consent|brand use} before they go out, and file what was decided and by whom',
    'You will be responsible for various operational tasks and work closely with the {sales|product} team',
    'Support the {depot manager|head of operations} with {reporting|preparation of meetings|ad hoc requests}, etc.',
    'Other duties as assigned',
  ],
  requirements: [
    '{2+|3+|At least four|5-7} years in {operations|retail|logistics|customer service}, including {one full budget cycle|a product launch|the opening of a site}',
    'A degree in {business|statistics|any field}, or {three|five} years of experience in a similar job that taught you the same',
    'Fluent with {Excel|SQL|Looker|Python}: you can {pull your own data|build a pivot without help|explain a regression to a shift lead} and {know when a number is wrong|keep a report that others can read}',
    'Clear writing; {a native English speaker is preferred|you can say in one page what others say in five}',
    'A {rockstar|self-starter|team player|digital native} who {thrives under pressure|is comfortable with change|has excellent communication skills}',
    'Working knowledge of {consumer law|food safety|data protection} and of what may {not be promised|not be asked}, with an eye for the case that the rules forgot',
    'He or she must be willing to {travel once a month|work one weekend in four}, with time off in return and the rota known {four|six} weeks ahead',
    'A driving licence is {useful|required} for visits to the {depots|partner sites}',
  ],
  offer: [
    '{£34,000–£41,000 a year|€48,000 to €55,000|$62,000 - $74,000 per year}, {reviewed each spring|plus a bonus of up to 10%|paid on the 25th}',
    '{28|30|33} days of leave, {your birthday off|a sabbatical after five years|bank holidays on top}',
    '{Pension matched to 6%|Private health cover|A budget of £1,200 a year for training}, and {lunch on Thursdays|a staff discount of 25%|free parking} at {every depot|head office}, from your first day',
    'Hours: {Monday to Friday, 9 to 5:30|37.5 hours a week, flexible between 7 and 7|a four-day week after probation}',
    'Location: {Canal House, 14 Finch Lane|Depot 3, Harbour Road|hybrid, two days a week on site}',
    'A {competitive salary|clear path to the next grade}, with {two reviews a year|a mentor from day one} and {open pay bands|a say in which projects you take}',
  ],
  apply: [
    'Send a CV and {half a page on a process you mended|two links to your work} to {jobs|people|hello}@harbourfinch.example by {15 May|the end of the month}; we answer within {five|ten} working days.',
    'There are {two|three} conversations: {a call of thirty minutes|an hour with the team|a small exercise that we pay for}, all within {two|three} weeks.',
  ],
  headings: {
    summary: ['Job summary', 'The role in brief', 'About this job'],
    preferred: ['Nice to have', 'Preferred', 'Bonus points'],
    company: ['About us', 'Who we are', 'The team'],
    duties: ['Responsibilities', 'What you will do', 'The role', 'Key responsibilities'],
    requirements: ['Requirements', 'What you bring', 'Your profile', 'Qualifications'],
    offer: ['What we offer', 'Benefits', 'Pay and benefits'],
    apply: ['How to apply', 'Next steps'],
  },
};
