// Made from the content: npm run content
import type { TermsInQuestions } from '../term.js';

// oxfmt-ignore
export const questionTermsNl: TermsInQuestions = {
  "of": {
    "questions/what": [
      "lifestyle"
    ],
    "questions/who": [
      "cross-links"
    ],
    "questions/theory": [
      "amicality",
      "everyday-attentiveness",
      "public-familiarity"
    ],
    "questions/role": [
      "mixed-neighbourhood"
    ],
    "questions/objectives": [
      "housing-corporation",
      "liveability",
      "socio-economic-segregation"
    ],
    "questions/scale": [
      "complex",
      "scale-level"
    ],
    "hints/only-homes-for-residents": [
      "mixed-neighbourhood"
    ],
    "hints/origin-or-income": [
      "socio-economic-segregation",
      "spatial-segregation"
    ],
    "hints/diversity-and-contact": [
      "lifestyle"
    ],
    "hints/lifestyle-allocation": [
      "housing-allocation",
      "housing-corporation",
      "huisvestingswet",
      "lifestyle"
    ],
    "hints/school-choice": [
      "segregated-schools"
    ],
    "hints/displacement-near": [
      "displacement"
    ],
    "hints/light-contact-first": [
      "bridging"
    ],
    "hints/familiar-faces": [
      "figure"
    ],
    "hints/problem-and-wish": [
      "lifestyle"
    ],
    "hints/goal-no-guarantee": [
      "mixed-neighbourhood",
      "social-cohesion",
      "spatial-segregation"
    ],
    "hints/neighbourhood-effects": [
      "vulnerable-neighbourhood"
    ],
    "hints/parties-differ": [
      "mixed-neighbourhood"
    ],
    "hints/someone-against": [
      "mixed-neighbourhood"
    ],
    "hints/vulnerable-concentration": [
      "housing-corporation",
      "liveability"
    ],
    "hints/contact-at-district": [
      "complex"
    ],
    "hints/blocks-in-mixed-areas": [
      "complex",
      "mixed-neighbourhood"
    ],
    "hints/waterbed-not-named": [
      "waterbed-effect"
    ],
    "hints/waterbed-wider": [
      "affordable-homes",
      "scale-level",
      "social-rent",
      "vulnerable-neighbourhood"
    ],
    "hints/at-once-or-generations": [
      "social-rise"
    ],
    "hints/twenty-years": [
      "nplv",
      "vulnerable-neighbourhood"
    ],
    "hints/impatience": [
      "liveability"
    ]
  },
  "terms": {
    "affordable-homes": {
      "name": "Betaalbare woningen",
      "summary": "Huizen om te huren of te kopen die niet duur zijn. Een vaste grens geeft de bron niet, en sociale huur telt soms mee. Alleen bij de regels voor voorrang van 2024 noemt zij een bedrag: nieuwbouw tot 390.000 euro."
    },
    "amicality": {
      "name": "Amicaliteit",
      "summary": "Vriendelijk met elkaar omgaan, zonder dat u echt vrienden bent. Het draait om wat mensen samen doen, niet om wie zij zijn. Duyvendak en Wekker (2015) noemen dit de tweede betekenis van familiariteit."
    },
    "bridging": {
      "name": "Bridging",
      "summary": "Contact tussen groepen die in het dagelijks leven ver van elkaar af staan. Socioloog Putnam zet dit naast bonding."
    },
    "complex": {
      "name": "Complex",
      "summary": "Huizen die als één geheel gebouwd zijn: één gebouw, of een groep gebouwen. De bron legt het woord niet uit. Na ongeveer 2012 vervingen of renoveerden corporaties vaak per complex. Voor bewoners telt vooral hun straat of complex, zegt een overzicht uit 2011."
    },
    "cross-links": {
      "name": "Dwarsverbanden",
      "summary": "Verbanden tussen personen, huishoudens, sportverenigingen, basisscholen en buurten. Tussen een school en een sportclub bijvoorbeeld. De bron vraagt of het bij mengen daarom gaat, en legt het woord niet uit."
    },
    "displacement": {
      "name": "Verdringing",
      "summary": "Mensen met weinig geld of een kwetsbare positie moeten hun wijk of stad uit. Helemaal te voorkomen is dat niet. Het schaadt als steun snel wegvalt, of als mensen elders moeten zoeken waar het niet past. Ook sociaal-culturele verdringing noemt de bron, zonder uitleg."
    },
    "everyday-attentiveness": {
      "name": "Alledaagse attentheid",
      "summary": "Een beetje op elkaar letten, en helpen als het nodig is. Dat vraagt meer dan publieke familiariteit, en minder dan vaste zorg. Kremer bedacht het begrip in 2019."
    },
    "figure": {
      "name": "Figure",
      "summary": "Een vast gezicht in de buurt. Iedereen kent zo iemand van zien, bijna niemand heeft contact. Onderzoeker Felder gebruikt dit woord. Figures geven een gevoel van vertrouwdheid."
    },
    "housing-allocation": {
      "name": "Woonruimteverdeling",
      "summary": "Wie krijgt welke woning? Gemeenten en corporaties sturen daarop met harde en zachte middelen. Zo willen zij voorkomen dat problemen zich op één plek opstapelen, en banden tussen bewoners sterker maken."
    },
    "housing-corporation": {
      "name": "Woningcorporatie",
      "summary": "Verhuurder van sociale huurwoningen. De herziene Woningwet (2015) gaf corporaties minder taken. De laatste jaren kregen zij weer wat meer ruimte, ook om te investeren."
    },
    "huisvestingswet": {
      "name": "Huisvestingswet",
      "summary": "Wet over het verdelen van woningen. De wet van 2014 laat corporaties minder ruimte voor maatwerk. Sinds 2024 mogen gemeenten bij schaarste vaker voorrang geven. Ook mogen zij om de leefbaarheid een vergunning eisen voor aanpassingen aan woningen."
    },
    "lifestyle": {
      "name": "Leefstijl",
      "summary": "Hoe mensen wonen en leven. De bron zegt ook levensstijl. In proeven met toewijzing hoorde elke huurder bij een groep met een woonstijl, na een vragenlijst."
    },
    "liveability": {
      "name": "Leefbaarheid",
      "summary": "Hoe prettig het ergens wonen is. De bron geeft geen omschrijving en noemt het vaak samen met veiligheid. Onder meer onveilige verkeerswegen, drugshandel en groezelige hoekjes kunnen haar in de weg staan."
    },
    "mixed-neighbourhood": {
      "name": "Gemengde wijk",
      "summary": "Een wijk met verschillende woningen en verschillende bewoners, vooral naar inkomen. Politiek en beleid zien haar als middel tegen ongelijkheid, segregatie en negatieve buurteffecten. De betekenis veranderde in de loop van de tijd, en partijen kunnen er iets anders mee willen."
    },
    "nplv": {
      "name": "Nationaal Programma Leefbaarheid en Veiligheid (NPLV)",
      "summary": "Programma van het Rijk met gemeenten en partners, sinds de zomer van 2022. In vijftien tot twintig jaar moet het beter gaan in de meest kwetsbare gebieden. Gemengde wijken zijn een centraal doel."
    },
    "public-familiarity": {
      "name": "Publieke familiariteit",
      "summary": "Vertrouwd raken doordat u mensen in uw buurt vaak en kort ziet. Het begrip is van Fischer (1982). Een adviesraad (RMO) bracht het in 2005 in het beleid, in het spoor van Blokland. De Wetenschappelijke Raad voor het Regeringsbeleid (WRR) pleit er in 2020 voor."
    },
    "scale-level": {
      "name": "Schaalniveau",
      "summary": "Hoe groot het gebied is waar u iets doet of iets merkt: van portiek en straat tot stad en regio. Waar u ingrijpt en waar het effect valt, kan verschillen."
    },
    "segregated-schools": {
      "name": "Gescheiden scholen",
      "summary": "Kinderen zitten vaak bij kinderen uit hetzelfde milieu in de klas. In Nederland is dat sterk, vergeleken met andere landen in Europa, vooral in grote steden. Dat ouders vrij mogen kiezen, is de belangrijkste oorzaak."
    },
    "social-cohesion": {
      "name": "Sociale cohesie (samenhang)",
      "summary": "Hoe bewoners met elkaar verbonden zijn. Een gemengde wijk is er geen garantie voor. Herstructurering kan er goed voor zijn, zegt het Sociaal en Cultureel Planbureau (SCP). Zonder groep die de meerderheid is, kan zij volgens de WRR onder druk raken."
    },
    "social-rent": {
      "name": "Sociale huur",
      "summary": "Huurwoningen met een lage huur, vooral van corporaties. Mede door strengere wetten wonen er steeds meer mensen met een laag inkomen."
    },
    "social-rise": {
      "name": "Sociale stijging",
      "summary": "Vooruitkomen op de maatschappelijke ladder, soms pas in een volgende generatie. Of mengen daartoe leidt, noemt de bron minder evident."
    },
    "socio-economic-segregation": {
      "name": "Sociaaleconomische segregatie",
      "summary": "Mensen met veel en mensen met weinig geld wonen steeds meer apart. Die scheiding is hier kleiner dan die naar herkomst, maar zij groeit. Onverminderd van belang, vindt het Kennisplatform Inclusief Samenleven."
    },
    "spatial-segregation": {
      "name": "Ruimtelijke segregatie",
      "summary": "Groepen wonen ongelijk verdeeld over een gebied, bijvoorbeeld naar inkomen of herkomst. Musterd (2020) zegt residentiële segregatie. Veel is niet altijd ongewenst, weinig niet altijd goed. Ook sociaal-culturele en mentale segregatie noemt de bron, zonder uitleg."
    },
    "vulnerable-neighbourhood": {
      "name": "Kwetsbare wijk",
      "summary": "Een wijk met veel problemen, waar veel mensen weinig kansen hebben. De bron omschrijft het woord niet. Zij noemt er economische achterstand, persoonlijke kwetsbaarheid en te weinig sociale controle bij, en leefbaarheid die tekortschiet."
    },
    "waterbed-effect": {
      "name": "Waterbedeffect",
      "summary": "Wat hier minder wordt, duikt elders weer op. De bron omschrijft het woord niet. Al bij het grotestedenbeleid waren er zorgen over. De bron raadt aan om op te letten en te meten, in de wijk, het stadsdeel en de regio."
    }
  }
};
export default questionTermsNl;
