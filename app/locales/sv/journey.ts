/** Words of the pages that every journey uses. */
export const journey = {
  overview: {
    title: 'Din ansökan',
    lead: 'Gör delarna som är öppna i den ordning du vill. Allt du svarar sparas när du går vidare, så du kan ta paus när du behöver.',
    savedAt: 'Sparades {{at}}.',
    deletesOn: 'Tas bort {{day}} om du inte fortsätter.',
    done: 'Klar',
    started: 'Påbörjad',
    notStarted: 'Inte påbörjad',
    locked: 'Kan inte börja än',
    lockedHint: 'Öppnas när delarna ovanför är klara.',
    missing_one: '{{count}} fråga kvar',
    missing_other: '{{count}} frågor kvar',
    progress: '{{done}} av {{all}} delar är klara.',
    review: 'Granska och skicka',
    reviewHint: 'Öppnas när alla delar är klara.',
    delete: 'Ta bort ansökan',
  },
  titles: {
    page: 'Sida {{page}}',
    overview: 'Översikt',
    review: 'Granska',
    saved: 'Sparat',
  },
  step: {
    section: 'Del {{n}} av {{all}}: {{name}}',
    conflictTitle: 'Du har ändrat svaret i ett annat fönster',
    conflict:
      'Därför har vi inte sparat det du skrev nu. Det som är sparat står under varje fråga. Välj Spara och fortsätt om det du skrev här ska gälla.',
    conflictSaved: 'Sparat nu: {{value}}',
    notSaved:
      'Det du skrev står kvar här. Vänta en stund och välj Spara och fortsätt igen. Går det inte: ring oss på {{phone}}.',
    restoredTitle: 'Det du skrev finns kvar',
    restored: 'Du hann bli utloggad. Läs igenom och välj Spara och fortsätt.',
    unfinishedTitle: 'Här slutade du sist',
    unfinished: 'Det du skrev är sparat men inte klart. Läs igenom och välj Spara och fortsätt.',
    toOverview: 'Till översikten',
    toReview: 'Tillbaka till granskningen',
    stopBack: 'Ändra mitt svar',
    removedTitle: 'Några svar behövs inte längre',
    removed:
      'Du har ändrat ett svar. Därför tar vi inte med: {{pages}}. Ändrar du tillbaka kommer svaren tillbaka.',
    full: 'Du kan inte lägga till fler. Berätta om resten längre fram, där du kan skriva fritt.',
  },
  list: {
    change: 'Ändra',
    remove: 'Ta bort',
    removeTitle: 'Vill du ta bort ”{{name}}”?',
    removeConfirm: 'Ja, ta bort',
    removeCancel: 'Nej, behåll',
    unfinished: 'Inte klar',
    needOne: 'Lägg till minst en, eller gå tillbaka och ändra ditt svar.',
    needWhole: 'Gör klart ”{{name}}” eller ta bort raden.',
    continue: 'Klar, fortsätt',
  },
  saved: {
    title: 'Vi har sparat din ansökan',
    text: 'Den är inte skickad än. Fortsätt när du vill, från vilken telefon eller dator som helst: logga in och gå till Mina sidor.',
    deletes: 'Vi tar bort den {{day}} om du inte fortsätter.',
    warn: 'Om du har sagt ja till e-post påminner vi dig en vecka innan och igen en dag innan.',
    continue: 'Fortsätt nu',
    signOut: 'Logga ut',
  },
  remove: {
    title: 'Vill du ta bort ansökan?',
    text: 'Allt du har svarat och alla filer försvinner. Det går inte att ångra.',
    confirm: 'Ja, ta bort allt',
    cancel: 'Nej, behåll',
    done: 'Ansökan är borttagen.',
  },
  papers: {
    file: 'Skickar med',
    sentBefore: 'Skickat tidigare',
    missing: 'Har inte',
    later: 'Skickar senare',
    todo: 'Välj',
    optional: 'Bra att ha',
    choose: 'Lägg till eller svara',
    change: 'Ändra',
    none: 'Du behöver inte skicka med några papper.',
    needAnswer: 'Välj vad som gäller för ”{{name}}”.',
    count_one: '{{count}} fil',
    count_other: '{{count}} filer',
    otherwise: 'Eller säg hur det är',
    stateSentBefore: 'Jag har skickat det tidigare',
    stateMissing: 'Jag har det inte',
    stateLater: 'Jag skickar det senare',
    laterHint:
      'Posta papperet eller lämna det hos oss. Vi kan behöva vänta med beslutet tills det har kommit.',
    reason: 'Varför har du det inte?',
    reasonMissing: 'Skriv kort varför du inte har papperet.',
    stateRequired: 'Välj hur du gör med papperet.',
    upload: 'Lägg till foto eller fil',
    uploadHint:
      'Foto från telefonen, PDF, JPEG, PNG, WebP eller HEIC. Högst 10 MB per fil. Fotografera en sida i taget, så blir de sidor i samma dokument.',
    uploadButton: 'Ladda upp',
    uploading: 'Laddar upp',
    files: 'Sidor i dokumentet',
    page: 'Sida {{n}}',
    removeFile: 'Ta bort',
    waiting: 'Filen kontrolleras. Du kan gå vidare.',
  },
  /** Why a file was not taken, and what to do instead. */
  refusals: {
    signedOut: 'Filen kom inte fram, för du hade blivit utloggad. Välj den igen.',
    noFile: 'Välj en fil eller ta ett foto först.',
    tooLarge:
      '{{name}}: Filen är för stor. Högst 10 MB. Fotografera papperet på nytt, eller dela upp det i flera filer.',
    tooMany: '{{name}}: Du kan skicka högst 20 filer. Ta bort någon, eller lämna resten på papper hos oss.',
    matterTooLarge:
      '{{name}}: Filerna är tillsammans större än 50 MB. Ta bort någon, eller lämna resten på papper hos oss.',
    requestTooLarge: 'Du valde för mycket på en gång. Skicka några filer i taget.',
    uploadBroken:
      'Filen kom inte fram hela vägen. Försök igen, gärna på en bättre uppkoppling. Du kan också posta papperet eller lämna det hos oss.',
    empty: '{{name}}: Filen är tom. Välj den igen, eller fotografera papperet.',
    officeFile:
      '{{name}}: Vi kan inte ta emot Word eller Excel. Öppna filen, välj Skriv ut och Spara som PDF, eller fotografera papperet.',
    archive:
      '{{name}}: Vi kan inte ta emot zip-filer. Packa upp filen och skicka det som finns i den, en fil i taget.',
    webPage: '{{name}}: Vi kan inte ta emot webbsidor. Skriv ut sidan som PDF, eller fotografera papperet.',
    unknownType: '{{name}}: Vi kan inte läsa den sortens fil. Skicka en PDF eller ett foto.',
    typeMismatch: '{{name}}: Filen är något annat än vad namnet säger. Skicka en PDF eller ett foto.',
    brokenFile: '{{name}}: Filen går inte att öppna. Försök med en ny kopia, eller fotografera papperet.',
    encryptedPdf:
      '{{name}}: PDF-filen har lösenord. Spara en kopia utan lösenord, eller fotografera papperet.',
    activePdf:
      '{{name}}: PDF-filen innehåller program eller andra filer. Skriv ut den till en ny PDF, eller fotografera papperet.',
    tooManyPages: '{{name}}: PDF-filen har fler än 100 sidor. Skicka bara de sidor vi frågar efter.',
    pictureTooLarge: '{{name}}: Bilden har för många bildpunkter. Ta ett nytt foto med vanlig kvalitet.',
    tooComplex:
      '{{name}}: Filen är för tung att läsa. Skriv ut den till en ny PDF, eller fotografera papperet.',
    infected:
      '{{name}}: Filen stoppades i kontrollen, för den kan vara skadlig. Fotografera papperet i stället, eller lämna det hos oss.',
    scanRefused:
      '{{name}}: Filen gick inte att kontrollera. Fotografera papperet i stället, eller lämna det hos oss.',
  },
}
