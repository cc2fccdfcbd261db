import type { ReportStory } from '#db/seed/report-stories.ts'

/** What a child in one voice tells, in danger and reached by `how`. */
const told = (age: '8' | '13', how: 'text' | 'school'): ReportStory => ({
  steps: [
    { step: 'age', type: { group: `from${age}` } },
    { step: `danger${age}`, type: { now: 'yes' } },
    { step: `call${age}`, type: { called: 'cannot' } },
    { step: `story${age}`, type: { what: 'Pappa blir arg när han har druckit.', about: ['drinking'] } },
    { step: `home${age}`, type: { who: 'Mamma, pappa och min lillebror.' } },
    { step: `reach${age}`, type: { how } },
    {
      step: `when${age}`,
      type: { where: 'notAtHome', time: ['afterSchool'], by: 'known', known: 'Anna' },
    },
    how === 'text'
      ? { step: `number${age}`, type: { phone: '070-174 06 05', codeWord: 'Regn' } }
      : { step: `school${age}`, type: { person: 'Min lärare Karin', codeWord: 'Blåbär' } },
    { step: `me${age}`, type: { name: 'Elin Ek', birthDay: '2014-03-02' } },
    ...(how === 'text' ? [{ step: `mySchool${age}`, type: { school: 'Björkskolan' } }] : []),
  ],
})

/** Together they open every page of the child's form, in both voices. */
export const childStories = [told('8', 'text'), told('8', 'school'), told('13', 'text'), told('13', 'school')]
