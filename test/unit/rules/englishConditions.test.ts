import { ask, job } from './postings';
import { ruleCases } from './ruleTester';

// Conditions and promises of English postings, as small firms, shops, agencies and private households word them.

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
