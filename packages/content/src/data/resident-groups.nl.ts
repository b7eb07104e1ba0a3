import type { TextsOf } from '../entry.js';
import type { residentGroups } from './resident-groups.js';

export const residentGroupsNl = {
  stayers: {
    name: 'Wie blijft',
    summary:
      'Dit zijn mensen die er wonen en blijven wonen, terwijl hun wijk verandert. De bron wil dat zij daarvan meeprofiteren. Vanzelf gaat dat niet.',
    points: {
      'better-living': 'Zij moeten beter gaan wonen, net als wie gaat en wie komt.',
      'gain-from-renewal':
        'Zij moeten voordeel hebben van de vernieuwing. Het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) trekt er 20 jaar voor uit (inleiding: 15 tot 20). Die tijd moet dat mogelijk maken.',
      'time-to-grow-along':
        'Zij hebben een geleidelijke aanpak nodig, in fasen. Dan kunnen zij meegroeien, en rustig kiezen of zij blijven.',
      'move-within-the-area': 'Zij moeten binnen de wijk kunnen doorverhuizen. Slim faseren helpt daarbij.',
      'room-to-rise':
        'Zij moeten vooruit kunnen komen. Daar is de wijkaanpak voor, zegt de bron. Wie vooruitkomt, kan bij een geleidelijke aanpak ook voor de wijk behouden blijven.',
      'organised-contact':
        'Contact met middengroepen kan hen vooruithelpen. Die kans is groter als het minder vrijblijvend, beter georganiseerd en regelmatiger is.',
      'less-at-home':
        'Zij kunnen zich minder thuis gaan voelen. Vertrouwde voorzieningen, omgangsvormen en bekenden veranderen of verdwijnen.',
      'into-their-shell':
        'Zij kunnen zich niet meer herkennen in hun wijk als er nieuwe groepen komen. Dan trekken zij zich terug in hun eigen kring. Putnam noemt dat het turtle effect.',
      'familiar-faces-gone':
        'Zonder bekende gezichten wordt de stad onprettig vreemd. De bron ziet daarin een belangrijke reden om het verhuizen te temperen.',
      'problems-remain':
        'De wijk kan vooruitgaan in de cijfers, terwijl hun problemen blijven. Zij merken de winst niet vanzelf.',
      'change-is-the-core':
        'Een wijk veranderen is de kern van de wijkaanpak. Verdringing is daarbij niet helemaal te voorkomen.',
      'takes-courage':
        'Rustig vernieuwen (gentle gentrification) kan ongecontroleerde gentrificatie tegengaan. Het vraagt wel om volhouden en om veel moed van bestuurders.',
    },
  },
  leavers: {
    name: 'Wie weg moet',
    summary:
      'Dit zijn mensen die door sloop en nieuwbouw moeten vertrekken. De strategie voor de wijk geldt ook voor hen. Zij moeten minstens even goed terechtkomen, in de wijk of elders.',
    points: {
      'better-living': 'Ook wie de wijk verlaat, moet beter gaan wonen.',
      'more-time':
        'Zij hebben tijd nodig om een gelijke of betere plek te vinden, in wijk, gemeente of regio. Nu woningen schaars zijn, kan een project daarom langer duren.',
      'own-choice': 'Zij hebben tijd nodig om bewust te kiezen of zij blijven of niet.',
      'help-with-moving': 'Zij hebben begeleiding nodig, en bijvoorbeeld een vergoeding voor de verhuizing.',
      'a-way-back':
        'Terugkeren moet mogelijk zijn. Dat is makkelijker als nieuwbouw klaar is voordat de sloop begint. Sommigen hoeven dan niet tijdelijk weg.',
      'support-lost': 'In korte tijd kan een netwerk wegvallen dat hen steunt. Dan is verdringing schadelijk.',
      'wrong-place':
        'Zij kunnen onder druk komen om te reageren op woningen in buurten die niet bij hen passen. Ook dan is verdringing schadelijk.',
      'vulnerable-again': 'Critici vrezen dat de kwetsbaarste mensen weer op een kwetsbare plek terechtkomen.',
      'tight-market': 'Zeker als woningen schaars zijn, ligt verdringing van kwetsbare huishoudens op de loer.',
      'not-wholly-preventable':
        'Verdringing is niet helemaal te voorkomen. Waar al jaren veel mensen verhuizen, blijven velen komen en gaan. Terugkeergaranties, selectief toewijzen en verdichten veranderen dat niet.',
      'not-all-leaving':
        'Niet ieder vertrek is verdringing. Wie vooruitkomt of een nieuwe levensfase ingaat, kan zelf kiezen voor een andere wijk.',
      'never-a-flag':
        'Pas op met de term gentle gentrification. Onder die vlag mogen mensen met een kleine beurs nooit hun wijk of stad uit moeten.',
    },
  },
  arrivals: {
    name: 'Wie er komt wonen',
    summary:
      'Dit zijn de nieuwe bewoners. De bron noemt hen als derde groep die erop vooruit moet gaan. Over wat zij nodig hebben, zegt zij weinig.',
    points: {
      'better-living': 'Ook voor hen moet de kwaliteit van wonen beter worden.',
      'attention-in-change': 'Ook zij hebben aandacht nodig, terwijl de wijk geleidelijk en in fasen verandert.',
      'varied-homes':
        'Zij hebben baat bij meer soorten woningen, huur en koop, in verschillende prijsklassen. Zo staat het in het Nationaal Programma Leefbaarheid en Veiligheid (NPLV).',
      'people-like-them': 'Veel bewoners wonen liever dicht bij mensen die op hen lijken.',
      'little-contact': 'In veel vernieuwde wijken kregen oude en nieuwe bewoners heel weinig contact met elkaar.',
      tension: 'Zijn de verschillen in de wijk te groot, dan kunnen mensen botsen.',
      'alone-with-a-disability':
        'In goedkope sociale huur komen meer mensen met een zorgvraag wonen. Wie een beperking heeft, krijgt in een gewone buurt bijna nooit vanzelf contact, zag Bredewold. Wel meer dan in een instelling.',
      'refused-a-permit':
        'Als het Rijk dat goedvindt, mag een gemeente in aangewezen buurten huurders weigeren: zonder inkomen uit werk, of wegens overlast of misdaad. Dat is de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp). Bij schrijnende gevallen geldt een hardheidsclausule.',
      'kept-out-since-2024':
        'Sinds 1 januari 2024 mag een gemeente ingrepen in woningen aan een vergunning binden, vanwege leefbaarheid. Indirect kan zij zo vooral studenten, arbeidsmigranten en andere spoedzoekers weren.',
      discrimination:
        'In de vrije sector en bij particuliere verhuur kiezen verhuurders vaak zelf. Daarbij is er geregeld discriminatie, blijkt uit onderzoek.',
      'not-at-others-cost':
        'Hun komst mag mensen met weinig geld niet uit de wijk of de stad verdrijven. Ook niet onder de naam gentle gentrification.',
      'uplift-unclear':
        'Beleid hoopt dat nieuwe bewoners met meer geld en kansen de anderen vooruithelpen. De bron vindt dat minder duidelijk.',
    },
  },
} as const satisfies TextsOf<typeof residentGroups>;
export default residentGroupsNl;
