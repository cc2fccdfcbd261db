/** Words of what every service shares once something is sent, and just before. */
export const caseTexts = {
  begin: {
    title: 'Då börjar vi',
    lead: 'Du svarar på en fråga i taget. Allt sparas när du går vidare, och inget skickas förrän du har skrivit under.',
    start: 'Börja',
    readMore: 'Läs mer först',
    resumeTitle: 'Du har redan börjat',
    resume: 'Fortsätt där du slutade, eller börja på en ny.',
    continue: 'Fortsätt',
    startNew: 'Börja en ny',
    sentTitle: 'Det här har du redan skickat',
    sent: 'Du behöver inte skicka samma sak igen. Öppna ärendet för att se hur det går.',
    sentRow: '{{reference}}, skickat {{day}}',
    full: 'Du har fem påbörjade ansökningar. Fortsätt med en, eller ta bort en först.',
    notHereTitle: 'Vi hjälper dig på ett annat sätt',
    notHere:
      'Den här ansökan gör du tillsammans med oss, på telefon eller på ett möte. Du får en person hos oss att vända dig till.',
    notHereContact:
      'Ring {{phone}} ({{phoneHours}}). Du behöver inte säga varför du ringer i stället för att söka här. Om det är akut och vi har stängt: ring socialjouren på {{socialjour}}.',
  },
  /** What is said otherwise of a form that is sent without a signature. */
  form: {
    begin: {
      lead: 'Du svarar på en fråga i taget. Inget skickas förrän du själv trycker på Skicka.',
      resume: 'Fortsätt där du slutade, eller börja på ett nytt.',
      startNew: 'Börja på ett nytt',
      full: 'Du har fem påbörjade formulär. Fortsätt med ett, eller ta bort ett först.',
    },
    endedTitle: 'Formuläret finns inte kvar',
    ended: 'Det du skrev sparas bara några timmar och bara i webbläsaren du började i. Du kan börja om här.',
    review: {
      lead: 'Läs igenom i lugn och ro. Du kan ändra allt. När du trycker på Skicka kommer det till oss.',
      missing: 'Du kan skicka ändå.',
      changed: 'Läs igenom en gång till och skicka det som står här nu.',
    },
    trap: 'Lämna det här tomt',
    send: 'Skicka',
  },
  review: {
    title: 'Stämmer allt?',
    lead: 'Läs igenom i lugn och ro. Du kan ändra allt. När du har skrivit under skickas ansökan.',
    papers: 'Papper',
    missingTitle: 'Några papper följer inte med',
    missing: 'Du kan skicka ändå. Lämna eller posta papperen så snart du kan, så går det fortare.',
    sign: 'Skriv under och skicka',
    signHint: 'Du skriver under med din e-legitimation. Ansökan skickas direkt när du har skrivit under.',
    statementMissing: 'Kryssa i att uppgifterna är sanna innan du skriver under.',
    changedTitle: 'Något har ändrats i ett annat fönster',
    changed: 'Läs igenom en gång till och skriv under det som står här nu.',
    unsignedTitle: 'Ansökan är inte skickad',
    unsigned: 'Underskriften gäller inte det som står här nu. Läs igenom och skriv under igen.',
  },
  /** What a sent matter still waits for; `why` follows the name of a paper and a colon. */
  owed: {
    title: 'Papper vi väntar på',
    why: {
      later: 'du skickar det senare',
      missing: 'du har det inte',
      refused: 'filen gick inte att ta emot, så vi behöver papperet på nytt',
    },
    wait: 'Vi kan behöva vänta med beslutet tills papperen har kommit.',
    how: 'Posta dem till {{postAddress}} eller lämna dem på {{visitAddress}}. Skriv ditt ärendenummer på dem.',
    cannot:
      'Är det något papper du inte kan få tag i? Ring oss på {{phone}}, så pratar vi om hur du kan göra.',
    note: 'Du kan inte lägga till papper här på webben efter att du har skickat. Papper som du har postat eller lämnat står kvar i listan.',
  },
  receipt: {
    title: 'Vi har tagit emot din ansökan',
    number: 'Ärendenummer',
    at: 'Mottagen',
    from: 'Skickad av',
    next: 'Det här händer nu',
    addTitle: 'Lägga till eller ändra något',
    withdrawTitle: 'Ta tillbaka',
    contactTitle: 'Kontakta oss',
    pdf: 'Hämta som PDF',
    print:
      'I PDF-filen står alla dina svar. De finns också på Mina sidor. Vill du ha kvar det som står på den här sidan kan du skriva ut den.',
    sent: 'Det här skickade du',
    toCase: 'Följ ärendet på Mina sidor',
  },
}
