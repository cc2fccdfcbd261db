/** Words of signing in and out. Nothing here says why somebody signs in: a bystander may read it. */
export const identity = {
  signIn: {
    title: 'Logga in',
    lead: 'Logga in med e-legitimation, till exempel BankID eller Freja+.',
    button: 'Logga in med e-legitimation',
    after: 'När du har loggat in kommer du tillbaka hit.',
    safeTitle: 'Så skyddar vi dig',
    safe: [
      'Du loggas ut automatiskt när du inte har gjort något på 20 minuter.',
      'Logga bara in med din egen e-legitimation. Ingen annan ska se dina koder.',
      'Vi ringer aldrig och ber dig logga in.',
    ],
    noneTitle: 'Har du ingen e-legitimation?',
    none: 'Då kan du få hjälp på andra sätt. Ring oss på {{phone}} ({{phoneHours}}) eller kom till oss, så hjälper vi dig.',
    noneHow:
      'BankID får du hos din bank. Freja+ skaffar du i telefonen. Är du under 18 år behöver en vårdnadshavare ofta godkänna det.',
    staffLink: 'Logga in som personal',
  },
  signInStaff: {
    title: 'Logga in som personal',
    lead: 'Logga in med ditt tjänstekonto.',
    button: 'Logga in',
    safe: 'Du loggas ut automatiskt när du inte har gjort något på 15 minuter. Allt du öppnar skrivs in i loggen.',
    residentLink: 'Är du inte personal? Logga in här',
  },
  problem: {
    again: 'Försök igen',
    back: 'Gå tillbaka',
    start: 'Till startsidan',
    help: 'Behöver du hjälp? Ring oss på {{phone}} ({{phoneHours}}).',
    kept: 'Det du har sparat finns kvar.',
    cancelled: {
      title: 'Du avbröt inloggningen',
      text: 'Du är inte inloggad. Du kan försöka igen när du vill.',
    },
    failed: {
      title: 'Inloggningen fungerade inte',
      text: 'Det kan bero på att det tog lång tid eller att du hade en gammal sida öppen. Försök igen.',
    },
    'low-level': {
      title: 'Vi behöver en annan e-legitimation',
      text: 'Vi behöver vara säkra på vem du är. Välj en e-legitimation med tillitsnivå 3 eller högre, till exempel BankID eller Freja+.',
    },
    down: {
      title: 'Det går inte att logga in just nu',
      text: 'Tjänsten för e-legitimation svarar inte. Vänta några minuter och försök igen.',
    },
    'unknown-staff': {
      title: 'Du har inget konto här',
      text: 'Be din chef eller den som förvaltar systemet att lägga upp dig.',
    },
    'other-person': {
      title: 'Någon annan skrev under',
      text: 'Den som skriver under måste vara samma person som är inloggad. Inget är underskrivet.',
    },
  },
  signing: {
    cancelled: {
      title: 'Du avbröt underskriften',
      text: 'Inget är underskrivet eller skickat. Du kan skriva under när du vill.',
    },
    failed: {
      title: 'Underskriften fungerade inte',
      text: 'Inget är underskrivet eller skickat. Försök igen.',
    },
    down: {
      title: 'Det går inte att skriva under just nu',
      text: 'Tjänsten för e-legitimation svarar inte. Inget är underskrivet eller skickat. Vänta några minuter och försök igen.',
    },
  },
  signedOut: {
    title: 'Du är utloggad',
    text: 'Stäng webbläsaren om någon annan också använder den.',
    history: 'Webbläsarens historik finns kvar. Så här surfar du säkert',
    again: 'Logga in igen',
    start: 'Till startsidan',
  },
}
