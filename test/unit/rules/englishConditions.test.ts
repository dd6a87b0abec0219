import { apply, ask, job } from './postings';
import { ruleCases } from './ruleTester';

// Conditions and promises of English postings, as small firms, shops, agencies and private households word them.

/** A posting with duties under its title. */
const titled = (title: string): string => job('').replace('Operations Specialist', title);

ruleCases('no-gender-limit', {
  valid: [
    ask('Preference for male and female applicants alike'),
    ask('Preference will be given to equally qualified women under our employment equity plan'),
    ask('Women are encouraged to apply'),
    ask('Experience of working with women preferred'),
    ask('Experience coaching girls preferred'),
    ask('Only applicants with a licence can apply'),
    ask("Ideally two years with ladies' fashion"),
    ask('Suitable for men and women'),
    ask('Because of personal care in the ward, the authority requires a female nurse'),
    ask('Gender: M/F'),
    ask('Preferable: two years at a male-run barber shop'),
    titled('Tailor (Ladies)'),
    titled('Gym Instructor (Men and Women)'),
  ],
  invalid: [
    { text: ask('⟦Preferable: female⟧') },
    { text: ask('⟦Preferrably male⟧') },
    { text: ask('⟦Ladies are given priority⟧') },
    { text: ask('⟦Preference is given to female applicants⟧') },
    { text: ask('⟦Male graduates will get preference⟧') },
    { text: ask('Being ⟦female is an added advantage⟧') },
    { text: ask('⟦Men have an advantage⟧') },
    { text: ask('Females first, ⟦males need not apply⟧') },
    { text: ask('⟦Strictly for females⟧') },
    { text: ask('⟦More suitable for gents⟧') },
    { text: ask('⟦Only gents⟧ may apply') },
    { text: ask('⟦Female applicant prefered⟧') },
    { text: ask('⟦Gender: F⟧') },
    { text: ask('⟦Must be a lady⟧ who likes people') },
    { text: ask('⟦Male⟧ with own van') },
    { text: ask('⟦Female fresher⟧ from a commerce college') },
    { text: ask('We are hiring a ⟦lady front office staff⟧ for our branch') },
    { text: ask('We need ⟦3 male⟧ packers') },
    { text: ask('⟦Candidates: male⟧') },
    { text: apply('⟦Only ladies⟧ with a scooter should apply; ⟦not suitable for males⟧') },
    { text: titled('Front Desk Officer (⟦Lady⟧)') },
    { text: titled('Store Helper (⟦Preferably male⟧)') },
  ],
});

ruleCases('no-gendered-title', {
  valid: [ask('Report to the foreman on the site'), titled('Driver'), titled('Ironing Staff')],
  invalid: [
    { text: titled('⟦Airhostess⟧') },
    { text: titled('School ⟦Janitress⟧') },
    { text: titled('⟦Sales Boys⟧ for a Shoe Shop') },
    { text: titled('⟦Gateman⟧') },
    { text: titled('⟦Promo Girls⟧') },
    { text: titled('Massage Parlour ⟦Masseuse⟧') },
    { text: titled('⟦Storesman⟧') },
    { text: titled('⟦Kitchen Boy⟧') },
    { text: ask('We want a ⟦salesman⟧ who likes customers') },
  ],
});

ruleCases('no-age-limit', {
  valid: [
    ask('BMI below 25'),
    ask('Lines of 30 and below'),
    ask('Score of 45 and under'),
    ask('Team of 30 and under 40 temporary staff'),
    ask('Between 20 and 30 calls a day'),
    ask('Up to 30 days of leave'),
    ask('Less than 30 minutes away'),
    ask('18-25 years of wine stock knowledge'),
    ask('Care for children of 12 years and below'),
    ask('Portfolio of clients in their 30s'),
    ask('20-25 years of experience'),
    ask('Equipment of 30 years old and below'),
    job('We serve families of 30 years and more.'),
  ],
  invalid: [
    { text: ask('⟦32 years old and below⟧') },
    { text: ask('⟦Must be 28 years and younger⟧') },
    { text: ask('⟦Aged 40 and below⟧') },
    { text: ask('⟦30 or younger⟧') },
    { text: ask('⟦20-28 years⟧') },
    { text: ask('⟦24-32 y/o⟧') },
    { text: ask('⟦Upto 33 years⟧') },
    { text: ask('⟦Max. age⟧ 36') },
    { text: ask('In the ⟦age bracket of 23 to 31 years⟧') },
    { text: ask('Not less than 24 and ⟦not more than 38 years⟧') },
    { text: ask('⟦Younger than 34⟧') },
    { text: ask('Preferably ⟦in their late twenties⟧') },
    { text: ask('Ideally ⟦in your 30s⟧') },
    { text: ask('⟦Date of birth not before 1991⟧') },
  ],
});

ruleCases('no-marriage-or-child-limit', {
  valid: [
    ask('Single sign-on knowledge'),
    ask('Single point of contact'),
    ask("No children's menu at work"),
    ask('Married to the craft of baking'),
    ask('Single or married'),
  ],
  invalid: [
    { text: ask('⟦Single⟧') },
    { text: ask('⟦Civil status: single⟧') },
    { text: ask('⟦Without family responsibilities⟧') },
    { text: ask('⟦Married couples preferred⟧') },
    { text: ask('⟦Should not be pregnant⟧') },
    { text: ask('⟦Not planning to get married⟧ within a year') },
    { text: ask('⟦Single status only⟧') },
    { text: ask('⟦Married men only⟧') },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [
    ask('Comfortable with heights of 5 ft and over'),
    ask('Prints of 150 cm and above'),
    ask('Lift 165 cm boards and above'),
    ask('At least 5 feet from the stage'),
    ask('Shelves 180 cm tall'),
    ask('Experience of tall buildings'),
    ask('Clear complex tickets'),
    ask('Fair pricing'),
    ask('Two years or more'),
    job('The wall is 170 cm tall.'),
  ],
  invalid: [
    { text: ask(`⟦5'3" in height⟧`) },
    { text: ask(`⟦At least 5'5" tall⟧`) },
    { text: ask('⟦160 cm and above⟧') },
    { text: ask('⟦At least 162 cm. or taller⟧') },
    { text: ask('Female ⟦155 cm and above⟧') },
    { text: ask('⟦At least 5 feet 2 inches⟧') },
    { text: ask('⟦Height not less than 168 cm⟧') },
    { text: ask('⟦Height 5.4 feet or above⟧') },
    { text: ask('⟦Good BMI⟧') },
    { text: ask('⟦Weight proportionate to height⟧') },
    { text: ask('⟦Clear skin⟧') },
    { text: ask('⟦Fair-skinned⟧ and ⟦photogenic looks⟧') },
    { text: ask('⟦Without any tattoo⟧') },
    { text: ask('⟦Tall and slim⟧') },
    { text: ask('⟦Good physique⟧') },
    { text: ask('⟦Physically presentable⟧') },
  ],
});

ruleCases('no-ethnicity-or-religion-limit', {
  valid: [
    ask('Indian market experience preferred'),
    ask('American English preferred'),
    ask('Must be European-registered'),
    ask('Asian cooking preferred'),
    ask('Nationality: any'),
    ask('Nationality: all are welcome'),
    ask('Knowledge of Hindu festivals preferred'),
    ask('Catholic school experience preferred'),
    ask('Malay preferred, spoken and written'),
    ask('Must be Canadian CPA'),
    job('Religion: Islam and Christianity are taught in year 8.'),
  ],
  invalid: [
    { text: ask('⟦Kenyan only⟧') },
    { text: ask('⟦Must be Ghanaian⟧') },
    { text: ask('⟦Lebanese preferred⟧') },
    { text: ask('⟦Malayali preferred⟧') },
    { text: ask('⟦North Indian only⟧') },
    { text: ask('⟦Nationality: Egyptian⟧') },
    { text: ask('⟦Nationality - Nepalese or Indian⟧') },
    { text: ask('⟦Arab nationality⟧') },
    { text: ask('⟦Buddhist candidates only⟧') },
    { text: ask('⟦Sikhs preferred⟧') },
    { text: ask('⟦Muslim lady preferred⟧') },
    { text: ask('⟦Religion: Hindu⟧') },
    { text: ask('⟦Race: Malay⟧') },
    { text: ask('⟦Bumiputera preferred⟧') },
    { text: ask('⟦Brahmins only⟧') },
    { text: ask('⟦God-fearing⟧') },
  ],
});

ruleCases('no-region-limit', {
  valid: [
    ask('Tax returns of expats'),
    ask('Services for expats only clinics'),
    ask('Certificate of place of origin of goods'),
    job('We help expats only with visas.'),
  ],
  invalid: [
    { text: ask('⟦No expatriates⟧') },
    { text: ask('⟦Expats only⟧') },
    { text: ask('⟦State of origin⟧: Delta') },
    { text: ask('⟦Native place⟧ within the district') },
  ],
});

ruleCases('no-health-limit', {
  valid: [ask('No disability will count against you'), ask('Knowledge of physical disability law')],
  invalid: [
    { text: ask('⟦Without any physical deformity⟧') },
    { text: ask('⟦No physical disability⟧') },
    { text: ask('⟦No history of back injury⟧') },
    { text: ask('Free from physical handicap, ⟦no handicap⟧') },
  ],
});

ruleCases('no-native-speaker', {
  valid: [
    ask('Applicants whose first language is not English are welcome'),
    ask('Native-level English'),
    ask('Near-native Spanish'),
    ask('Dutch native-level'),
    ask('British accent training for call centres'),
  ],
  invalid: [
    { text: ask('⟦English as a first language⟧') },
    { text: ask('⟦First language: English⟧') },
    { text: ask('⟦Arabic native⟧') },
    { text: ask('⟦German natives⟧') },
  ],
});

ruleCases('no-fee-or-deposit', {
  valid: [
    ask('Bond pricing over ten years'),
    ask('Cash bonds of tenants'),
    ask('Agency fee invoices to clients, one month salary'),
    ask('No placement fee: one month salary is ours to pay'),
    job('Manage cash bonds of suppliers.'),
  ],
  invalid: [
    { text: ask('⟦2-year bond⟧') },
    { text: ask('Service agreement ⟦bond of 2 years⟧') },
    { text: ask('⟦Bond period of 18 months⟧') },
    { text: ask('⟦Cash bond⟧') },
    { text: ask('⟦Placement fee⟧ of one month salary') },
    { text: ask('⟦Agent fee⟧: half month salary') },
    { text: ask('⟦Provide a surety⟧') },
    { text: ask('⟦Application form fee⟧') },
    { text: apply('⟦Medical charges⟧ to be borne by the applicant') },
    { text: apply('⟦Original certificates go into safe custody⟧') },
  ],
});

ruleCases('no-excessive-hours', {
  valid: [
    ask('Able to work extended hours when needed'),
    ask('Overtime is not paid unless approved'),
    ask('On call 24 hours, once a month on a rota'),
    ask('At least one day off a week'),
    job('## Hours\n\n8am to 8pm, 3 days a week'),
    job('## Hours\n\nWorking hours 8am to 8pm in two shifts'),
    job('## Benefits\n\n- 1 day off per month to volunteer'),
    job('## Hours\n\nWorking hours 9am to 6pm'),
  ],
  invalid: [
    { text: ask('Willing to ⟦work beyond office hours⟧') },
    { text: ask('Ready to ⟦work longer hours⟧') },
    { text: ask('⟦Available 24 hours⟧') },
    { text: ask('⟦Overtime will not be compensated⟧') },
    { text: ask('⟦No off days⟧') },
    { text: job('## Hours\n\nWorking hours: ⟦8am to 8pm⟧') },
    { text: job('## Hours\n\n⟦9 am - 9.30 pm⟧') },
    { text: job('## Hours\n\n⟦Two days off per month⟧') },
    { text: job('## Hours\n\n⟦One day off a week⟧') },
  ],
});

ruleCases('no-excess-personal-data', {
  valid: [
    ask('State the age and height of the trees'),
    ask('Manage bank statements'),
    apply('Send your CV; bank details are asked for after the offer'),
    apply('Attach your CV and like our facebook page'),
  ],
  invalid: [
    { text: apply('Apply stating your ⟦age and marital status⟧') },
    { text: apply('Please state ⟦age, height and weight⟧') },
    { text: apply('Send your CV together with a ⟦copy of your IC⟧') },
    { text: apply('Submit your resume with ⟦photocopy of NRIC⟧') },
    { text: apply('Attach your ⟦Facebook profile⟧ link and CV') },
    { text: apply('Send your CV with ⟦your latest picture⟧') },
    { text: apply('Send ⟦name, age⟧ and area by SMS') },
  ],
});

ruleCases('no-age-coded-term', {
  valid: [ask('Experience with young people preferred'), ask('Looking for a youth worker'), ask('Coach youngsters; ideal for teachers')],
  invalid: [
    { text: ask('Energetic ⟦youngster⟧ wanted') },
    { text: ask('⟦Youth⟧ preferred') },
    { text: ask('Only ⟦college girls⟧ can apply') },
    { text: ask('⟦Gen Z preferred⟧') },
  ],
});
