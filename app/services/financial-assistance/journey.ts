import { defineJourney } from '#app/journey/define.ts'
import { isAcute } from './acute.ts'
import * as guard from './guards.ts'
import { pages } from './pages.ts'
import { rules } from './rules.ts'

const start = ['start'] as const

export const financialAssistance = defineJourney({
  id: 'financial-assistance',
  version: 2,
  pages,
  rules,
  sections: [
    {
      id: 'start',
      steps: [
        { id: 'underAge', page: '010', when: guard.isUnder18 },
        { id: 'acute', page: '020' },
        { id: 'acuteHelp', page: '030', when: isAcute },
        { id: 'forWhom', page: '040' },
        { id: 'forSomebodyElse', page: '050', when: guard.isForSomebodyElse },
        { id: 'municipality', page: '060' },
        { id: 'otherMunicipality', page: '070', when: guard.belongsElsewhere },
        { id: 'civilStatus', page: '080' },
        { id: 'twoApply', page: '090', when: guard.livesWithPartner },
      ],
    },
    {
      id: 'application',
      after: start,
      steps: [
        { id: 'period', page: '110' },
        { id: 'reason', page: '120' },
        { id: 'livelihood', page: '130' },
        { id: 'away', page: '140' },
        { id: 'stays', page: '150', when: guard.isAway },
      ],
    },
    {
      id: 'aboutYou',
      after: start,
      steps: [
        { id: 'address', page: '210' },
        { id: 'lettersHome', page: '220', when: guard.gaveAddress },
        { id: 'contact', page: '230' },
        { id: 'language', page: '240' },
        { id: 'citizenship', page: '250' },
        { id: 'residence', page: '260', when: guard.isNotNordic },
      ],
    },
    {
      id: 'children',
      after: start,
      steps: [
        { id: 'hasChildren', page: '310' },
        { id: 'children', page: '320', when: guard.hasChildren },
        { id: 'childrenIncome', page: '330', when: guard.hasChildren },
        { id: 'childIncomes', page: '340', when: guard.childrenHaveIncome },
      ],
    },
    {
      id: 'housing',
      after: start,
      steps: [
        { id: 'housingForm', page: '410' },
        { id: 'withoutHome', page: '415', when: guard.lacksOwnHome },
        { id: 'institution', page: '420', when: guard.isInInstitution },
        { id: 'keptHome', page: '422', when: guard.isKeptFromHome },
        { id: 'sublet', page: '425', when: guard.sublets },
        { id: 'dwelling', page: '430', when: guard.hasOwnDwelling },
        { id: 'room', page: '435', when: guard.sharesDwelling },
        { id: 'household', page: '440', when: guard.hasRoof },
        { id: 'rent', page: '450', when: guard.hasRent },
        { id: 'ownHomeCosts', page: '455', when: guard.hasOwnHomeCosts },
        { id: 'rentDebt', page: '460', when: guard.mayHaveDebts },
        { id: 'electricityDebt', page: '470', when: guard.mayHaveDebts },
      ],
    },
    {
      id: 'occupation',
      after: start,
      steps: [
        { id: 'occupation', page: '510' },
        { id: 'jobseeking', page: '515', when: guard.isJobseeking },
        { id: 'jobsSought', page: '520', when: guard.hasSoughtJobs },
        { id: 'work', page: '525', when: guard.works },
        { id: 'sick', page: '530', when: guard.isSick },
        { id: 'studies', page: '535', when: guard.studies },
        { id: 'sfi', page: '540', when: guard.studiesSfi },
        { id: 'parentalLeave', page: '545', when: guard.isOnParentalLeave },
        { id: 'recentWork', page: '550', when: guard.mayHaveStoppedWorking },
        { id: 'earlierSupport', page: '560' },
        { id: 'activity', page: '570', when: guard.mayHaveToTakePart },
      ],
    },
    {
      id: 'incomes',
      after: start,
      steps: [
        { id: 'incomeKinds', page: '610' },
        { id: 'incomes', page: '620', when: guard.hasIncomes },
        { id: 'pending', page: '630' },
        { id: 'pendingBenefits', page: '640', when: guard.waitsForBenefits },
      ],
    },
    {
      id: 'assets',
      after: start,
      steps: [
        { id: 'accounts', page: '660' },
        { id: 'assetKinds', page: '670' },
        { id: 'assets', page: '680', when: guard.hasAssets },
      ],
    },
    {
      id: 'costs',
      after: start,
      steps: [
        { id: 'costGroups', page: '710' },
        { id: 'costsHousing', page: '720', when: guard.hasCosts('housing') },
        { id: 'costsWork', page: '730', when: guard.hasCosts('work') },
        { id: 'costsHealth', page: '740', when: guard.hasCosts('health') },
        { id: 'costsOther', page: '750', when: guard.hasCosts('other') },
        { id: 'costsForChildren', page: '760', when: guard.mayCostForChildren },
      ],
    },
    {
      id: 'finish',
      after: start,
      steps: [
        { id: 'payment', page: '810' },
        { id: 'anythingElse', page: '820' },
      ],
    },
    {
      id: 'papers',
      // The checklist is made from the answers, so they come first.
      after: [
        'application',
        'aboutYou',
        'children',
        'housing',
        'occupation',
        'incomes',
        'assets',
        'costs',
        'finish',
      ],
      steps: [{ id: 'papers', page: '910' }],
    },
  ],
})
