// Made from the content: npm run content
import type { TimelineListTexts } from '../timeline-listing.js';

// oxfmt-ignore
export const timelineListNl: TimelineListTexts = {
  "timeline": {
    "origin-of-the-idea": {
      "name": "Het idee komt naar Nederland",
      "summary": "Na de oorlog kwam het idee van de gemengde wijk over uit Groot-Brittannië en Amerika. Bij het toewijzen van woningen in nieuwe wijken was het al snel een onuitgesproken doel."
    },
    "reconstruction": {
      "name": "Wederopbouw",
      "summary": "De meeste wijken van kort na de oorlog moesten een gemengde bevolking krijgen. Bij het toewijzen van nieuwe woningen was dat een onuitgesproken doel."
    },
    "slum-clearance": {
      "name": "Stadssanering",
      "summary": "Steden pakten hun verkrotte binnenstad aan. Oude buurten verdwenen voor kantoren, voorzieningen en doorgaande wegen. Aan de rand kwam veel nieuwbouw. Segregatie tegengaan was geen doel op zich."
    },
    "suburbanisation": {
      "name": "Trek uit de stad",
      "summary": "Decennialang trokken mensen weg uit de stad, onder wie midden- en hogere inkomens. De bron noemt daarbij ook selectieve migratie en dreigende verloedering."
    },
    "building-for-the-neighbourhood": {
      "name": "Bouwen voor de buurt",
      "summary": "Op kritiek op de sanering kwam een antwoord: de stadsvernieuwing. Die koos voor kleinschaligheid en goed wonen. De oude stad moest zo min mogelijk veranderen, ook sociaal. Verkrotte wijken moesten beter worden."
    },
    "residualisation": {
      "name": "Residualisering van de sociale huur",
      "summary": "Mensen met een laag inkomen wonen steeds meer in het goedkoopste deel van de sociale huur. Zij komen zo samen in wijken waar corporaties van oudsher veel woningen hebben."
    },
    "big-cities-policy": {
      "name": "Grotestedenbeleid",
      "summary": "Zorgen over tweedeling, segregatie en concentraties van lage inkomens leidden tot nieuw beleid van het Rijk. Zo kwam de gemengde wijk officieel op de agenda."
    },
    "urban-renewal-policy": {
      "name": "Stedelijke vernieuwing",
      "summary": "Landelijke aanpak van wijken met steeds meer armoede en achterstand. Het hoofddoel was negatieve buurteffecten tegengaan: dat een buurt bewoners kansen kost. Mengen was het middel."
    },
    "isv": {
      "name": "Investeringsbudget Stedelijke Vernieuwing",
      "summary": "Met dit budget (ISV) wilde het Rijk problemen in steden aanpakken. Herstructurering was de belangrijkste maatregel."
    },
    "superdiversity": {
      "name": "Superdiversiteit",
      "summary": "De afgelopen vijfentwintig jaar werd Nederland een samenleving met mensen van veel herkomsten. Migranten blijven ook korter."
    },
    "rmo-2005": {
      "name": "Advies over ontmoeten",
      "summary": "De Raad voor Maatschappelijke Ontwikkeling (RMO) bracht publieke familiariteit in het Nederlandse beleid: vertrouwd raken door korte, herhaalde ontmoetingen. Daarvoor wilde de raad plekken waar dat vanzelf gaat."
    },
    "fifty-six-districts": {
      "name": "56-wijkenbeleid",
      "summary": "Met dit beleid kwam er meer aandacht voor sociale maatregelen. Die kwamen naast de herstructurering, waarin het vooral om woningen ging."
    },
    "krachtwijken": {
      "name": "Krachtwijkenbeleid",
      "summary": "Na het 56-wijkenbeleid kwam het krachtwijkenbeleid. Ook dat gaf meer aandacht aan sociale maatregelen, naast de herstructurering."
    },
    "wbmgp-2006": {
      "name": "Wbmgp: selectief toewijzen",
      "summary": "Met de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp) kunnen gemeenten sturen op wie er komt huren. Dat kan in aangewezen complexen, straten of buurten. Het Rijk moet instemmen."
    },
    "segregation-amsterdam": {
      "name": "Segregatie naar herkomst daalt",
      "summary": "In de metropoolregio Amsterdam nam de segregatie naar herkomst af. Bij een Marokkaanse achtergrond was dat 6 procent, bij een Turkse 4 en bij een Surinaamse 7."
    },
    "knowledge-programme": {
      "name": "Kennis voor Krachtige Steden",
      "summary": "Studies uit dit onderzoeksprogramma van NICIS zien een direct verband. Ingrijpen in woningen hangt samen met wie er wonen en hoe een buurt zich ontwikkelt."
    },
    "middle-class-study-2008": {
      "name": "Onderzoek naar de middenklasse",
      "summary": "Andere woningen kunnen negatieve buurteffecten verkleinen, zagen Veldboer en anderen. Voorwaarde is contact tussen oude en nieuwe bewoners."
    },
    "crisis-2008": {
      "name": "Economische crisis",
      "summary": "De crisis maakte de rol van corporaties veel kleiner, samen met de herziening van de Woningwet in 2015. De vernieuwing van kwetsbare wijken stokte."
    },
    "sale-of-social-homes": {
      "name": "Verkoop van sociale huur",
      "summary": "Door crisis en strengere regels kozen corporaties voor verkopen, vooral in wijken bij het centrum die al in opkomst waren. Zo bleven sommige wijken veranderen terwijl het mengbeleid stillag."
    },
    "scp-2011": {
      "name": "SCP over herstructurering",
      "summary": "Herstructurering kan goed zijn voor samenhang, leefbaarheid en veiligheid in een buurt. Dat constateert het Sociaal en Cultureel Planbureau (SCP)."
    },
    "nine-insights-2011": {
      "name": "Negen inzichten over schaal",
      "summary": "Van Grinsven en Zandstra vatten samen hoe men in Nederland over mengen denkt. De bron haalt daar negen inzichten uit, waarvan een aantal over schaal."
    },
    "research-until-2012": {
      "name": "Meeste onderzoek naar effecten is klaar",
      "summary": "De meeste studies naar de effecten van herstructurering waren rond 2012 af. Hoe duurzaam de verbeteringen zijn, vraagt nog onderzoek."
    },
    "standstill": {
      "name": "Mengbeleid valt stil",
      "summary": "Na decennia sturen op gemengde wijken viel dit beleid stil. Het Rijk had nog amper oog voor de kwetsbaarste wijken. Grootschalige sloop en nieuwbouw hield op."
    },
    "extramuralisation": {
      "name": "Extramuralisering van de zorg",
      "summary": "Ouderen wonen langer thuis. Mensen met een beperking of psychische kwetsbaarheid wonen weer thuis. Zorg komt naar de wijk en moest zo betaalbaar blijven."
    },
    "self-employed-growth": {
      "name": "Meer zzp’ers",
      "summary": "Elk jaar komen er meer eenmanszaken en kleine bedrijven bij. In 2022 waren er 1,2 miljoen zelfstandigen zonder personeel (zzp’ers). Dat was zo’n 20 procent van alle werkenden."
    },
    "landlord-levy": {
      "name": "Verhuurdersheffing",
      "summary": "Corporaties moesten deze heffing betalen. Het afgelopen decennium verkochten zij mede daarvoor sociale huurwoningen."
    },
    "housing-act-2014": {
      "name": "Huisvestingswet 2014",
      "summary": "Deze wet laat corporaties minder ruimte voor maatwerk bij toewijzen. Toch adviseren sommige nieuwe huurders in gesprekken over een passende buurt."
    },
    "woningwet-2015": {
      "name": "Herziening van de Woningwet",
      "summary": "De herziene Woningwet perkte de taken van corporaties in. Zij trokken zich terug uit de wijkaanpak en investeerden minder in leefbaarheid."
    },
    "decentralisations-2015": {
      "name": "Decentralisaties in het sociaal domein",
      "summary": "Gemeenten werden verantwoordelijk voor jeugdzorg, bijstand, re-integratie en ondersteuning. Dat regelden de Jeugdwet, de Participatiewet en de Wet maatschappelijke ondersteuning 2015 (Wmo 2015)."
    },
    "wbmgp-evaluation-2015": {
      "name": "Evaluatie van artikel 8 in Rotterdam",
      "summary": "De Universiteit van Amsterdam evalueerde artikel 8 van de Wbmgp in Rotterdam. In de aangewezen gebieden bleek de wet het percentage werkenden te verhogen."
    },
    "scp-2015": {
      "name": "SCP over wat bewoners merken",
      "summary": "Winst in de wijkcijfers voelen bewoners niet vanzelf. Hun verwachtingen stijgen mee, schrijft het Sociaal en Cultureel Planbureau (SCP)."
    },
    "vulnerable-districts-2017": {
      "name": "Kwetsbare wijken: verband met rijksbeleid",
      "summary": "Uyterlinde en Van der Velden verbinden als eersten veranderd rijksbeleid met dalende leefbaarheid. Het gaat om wijken waar de leefbaarheid al onvoldoende of zwak was."
    },
    "wbmgp-2017": {
      "name": "Wbmgp: artikel 10 erbij",
      "summary": "De Wbmgp kreeg een uitbreiding. Een gemeente mag woningzoekenden nu ook een vergunning weigeren om (ernstige) overlast of crimineel gedrag."
    },
    "inponden-parkstad-2017": {
      "name": "Inponden in Parkstad Limburg",
      "summary": "In Parkstad Limburg draaiden partijen de verkoop om. Corporaties kopen particuliere huizen voor sociale huur. De vraag naar koop daalde daar, terwijl die naar huur steeg."
    },
    "wrr-2018": {
      "name": "WRR over verscheidenheid in buurten",
      "summary": "Waar verschillen groeien, voelen bewoners zich minder thuis bij mensen in de buurt. Dat ziet de Wetenschappelijke Raad voor het Regeringsbeleid (WRR)."
    },
    "resilience-2018": {
      "name": "De Veerkracht-rapporten",
      "summary": "RIGO, In.Fact.Research en Circusvis zien huurders van corporaties kwetsbaarder worden. Zij wonen meer bij elkaar in wijken met veel corporatiewoningen. In cijfers hangt dat samen met meer overlast en onveiligheid daar."
    },
    "seven-questions-2019": {
      "name": "Zeven vragen over mengen",
      "summary": "Sociologen Kleinhans, Veldboer en Duyvendak stellen zeven vragen aan wie wil mengen. Wat en wie? Hoe moet het werken? Is mengen probleem, middel of doel? Met welke doelstellingen, op welke schaal en wanneer?"
    },
    "everyday-attentiveness-2019": {
      "name": "Alledaagse attentheid",
      "summary": "Kremer bedacht dit begrip na onderzoek in Overtoomse Veld in Amsterdam. Buren letten op elkaar en helpen als het nodig is, bijvoorbeeld met boodschappen naar boven."
    },
    "wrr-2020": {
      "name": "WRR over publieke familiariteit",
      "summary": "In zeer diverse wijken wil de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) publieke familiariteit: vertrouwd raken door korte, herhaalde ontmoetingen. Voor hechte banden of bruggen tussen groepen pleit de raad niet."
    },
    "movisie-programme": {
      "name": "Movisie: Wij in de wijk",
      "summary": "Movisie beschreef tientallen initiatieven van mensen die iets voor elkaar of voor de leefbaarheid wilden doen. Eerst ging het om bruggen naar andere groepen."
    },
    "scp-2021": {
      "name": "SCP over opgroeien",
      "summary": "In een kwetsbare wijk hebben kinderen en jongeren meer kans op een lager schoolniveau en schooluitval. Ook overtreden zij er eerder normen. Dat stelt het Sociaal en Cultureel Planbureau (SCP) vast."
    },
    "rvs-2021": {
      "name": "RVS over ruimte voor ontmoeting",
      "summary": "Passende voorzieningen zijn belangrijk om elkaar te ontmoeten en vooruit te komen. Dat benadrukt de Raad voor Volksgezondheid & Samenleving (RVS)."
    },
    "wbmgp-evaluation-2021": {
      "name": "Landelijke evaluatie van de Wbmgp",
      "summary": "RIGO evalueerde de artikelen 8, 9 en 10 van de Wbmgp in heel Nederland. Daarop volgde een voorstel om de wet te herzien."
    },
    "aedes-agenda-2022": {
      "name": "Actieagenda Wonen van Aedes",
      "summary": "Aedes, de vereniging van corporaties, omarmt het ideaal van de gemengde wijk. Een draagkrachtige buurt begint volgens haar met een goede mix van mensen en woningen."
    },
    "home-for-everyone": {
      "name": "Een thuis voor iedereen",
      "summary": "Elke gemeente moet bij nieuwbouw minstens 30 procent sociale huur aanbieden. Dat is de inzet van dit programma van minister De Jonge."
    },
    "valentine-letter-2022": {
      "name": "Valentijnsdagbrief",
      "summary": "Minister De Jonge van Volkshuisvesting schrijft dat ‘we’ de overheid een te kleine rol gaven."
    },
    "nplv": {
      "name": "Nationaal Programma Leefbaarheid en Veiligheid",
      "summary": "Met dit programma (NPLV) willen het Rijk, gemeenten en lokale partners twintig kwetsbare stedelijke gebieden leefbaar en veilig maken. Bewoners moeten er betere vooruitzichten krijgen. Gemengde wijken zijn een centraal doel."
    },
    "integrated-approach-returns": {
      "name": "Integrale wijkaanpak keert terug",
      "summary": "Bij het Rijk en in veel gemeenten is de integrale wijkaanpak terug. Partijen beseffen weer meer wat hun beleid in bepaalde wijken doet."
    },
    "housing-fund": {
      "name": "Volkshuisvestingsfonds",
      "summary": "Via dit fonds stelde het Rijk geld beschikbaar voor woningen en wijken in de gebieden van het NPLV. Andere gemeenten konden ook voorstellen doen."
    },
    "rotterdam-zuid-purchases": {
      "name": "Rotterdam koopt woningen op Zuid",
      "summary": "Rotterdam verwerft woningen op Zuid voor sloop en nieuwbouw. Dat gebeurt binnen het Nationaal Programma Rotterdam-Zuid, met geld uit de Regio Deal van het Rijk."
    },
    "housing-crisis": {
      "name": "Wooncrisis",
      "summary": "Woningen zijn schaars, vooral betaalbare, in huur en koop. Vooral starters en doorstromers komen heel moeilijk verder."
    },
    "parkstad-vision-2023": {
      "name": "Regionale woonvisie Parkstad Limburg",
      "summary": "De regio wil corporatiewoningen en particuliere woningen zoveel mogelijk tegelijk en samen aanpakken. Afspraken over inponden gaan door."
    },
    "troost-2023": {
      "name": "Welvarende buren en opleiding",
      "summary": "Troost, Van Ham en Manley onderzochten het opleidingsniveau. Welvaart in de buurt heeft daarop meer effect dan armoede."
    },
    "school-segregation-2023": {
      "name": "Segregatie in het onderwijs",
      "summary": "Muskens en anderen zien sterk gesegregeerd onderwijs in Nederland, vergeleken met andere landen in Europa. Dat geldt vooral in grote steden."
    },
    "public-familiarity-2023": {
      "name": "KIS over ontmoetingsplekken",
      "summary": "Het Kennisplatform Inclusief Samenleven (KIS) onderzocht plekken als parken, markten en wijkcentra. Bezoekers en gebruikers raken er met elkaar vertrouwd."
    },
    "wbmgp-revision-2023": {
      "name": "Voorstel om de Wbmgp te herzien",
      "summary": "Na de landelijke evaluatie kreeg de Kamer een voorstel om de Wbmgp te herzien."
    },
    "housing-act-2024": {
      "name": "Wijziging van de Huisvestingswet",
      "summary": "Gemeenten mogen bij schaarste vaker voorrang geven aan bepaalde groepen. Ook mogen zij om de leefbaarheid een vergunning eisen voor veranderingen aan woningen."
    },
    "affordable-rent-act-2024": {
      "name": "Wet betaalbare huur",
      "summary": "De Eerste Kamer nam deze wet aan. Zij komt van voormalig minister De Jonge."
    },
    "regional-direction-bill": {
      "name": "Wetsvoorstel versterking regie volkshuisvesting",
      "summary": "Met dit wetsvoorstel zouden overheden meer greep krijgen op hoeveel woningen er komen en waar. Ook op genoeg betaalbare woningen zouden zij meer greep krijgen."
    }
  },
  "motives": {
    "segregation": "Minder scheiding tussen arm en rijk",
    "concentration": "Kwetsbare huishoudens minder bij elkaar",
    "neighbourhood-effects": "Minder nadeel van de buurt",
    "better-scores": "Betere wijkcijfers"
  },
  "instruments": {
    "social-share-per-municipality": "Sociale huur in elke gemeente",
    "regional-direction": "Wet versterking regie volkshuisvesting",
    "regional-agreements": "Woondeals en andere afspraken",
    "social-homes-elsewhere": "Sociale huur buiten corporatiebuurten",
    "demolition-and-new-build": "Sloop en nieuwbouw",
    "replacement-per-complex": "Vervangen per complex",
    "renovation": "Renovatie",
    "housing-fund": "Volkshuisvestingsfonds",
    "grain-of-mixing": "De korrelgrootte kiezen",
    "selling-social-homes": "Sociale huurwoningen verkopen",
    "buying-back-homes": "Aankoop door de gemeente",
    "buying-for-social-rent": "Inponden",
    "joint-renewal": "Huur en koop samen aanpakken",
    "lifestyle-allocation": "Toewijzen op leefstijl",
    "matching-talks": "Welkomstgesprekken met woonadvies",
    "wbmgp-article-8": "Wbmgp, artikel 8: inkomen uit werk",
    "wbmgp-article-9": "Wbmgp, artikel 9: voorrang",
    "wbmgp-article-10": "Wbmgp, artikel 10: overlast en criminaliteit",
    "housing-act-2014": "Huisvestingswet 2014",
    "housing-act-priority": "Voorrang bij schaarste",
    "housing-act-permit": "Vergunning voor verkamering en splitsing",
    "persuading-parents": "Ouders winnen voor een andere school",
    "limiting-school-choice": "Vrije schoolkeuze beperken",
    "homes-around-schools": "Andere woningen rond scholen",
    "school-admission": "Regels voor toelating op scholen",
    "broad-schools": "Minder smalle scholen en brugklassen",
    "organised-encounters": "Georganiseerde ontmoetingen",
    "bonding": "Banden in eigen kring (bonding)",
    "bridging": "Bruggen tussen groepen (bridging)",
    "public-familiarity": "Publieke familiariteit",
    "everyday-attentiveness": "Alledaagse attentheid",
    "meeting-places": "Vanzelfsprekende ontmoetingsplekken",
    "outdoor-spaces": "Aantrekkelijke buitenruimte",
    "social-infrastructure": "Sociale infrastructuur",
    "multifunctional-places": "Plekken met meer functies",
    "design-for-encounter": "Ontwerpen voor ontmoeting",
    "anonymity-and-intimacy": "Anoniem én vertrouwd",
    "hosting-staff": "Gastvrije beheerders en vrijwilligers",
    "subtle-direction": "Subtiele regie",
    "local-economy": "Wijkeconomie",
    "visible-self-employed": "Zzp’ers zichtbaar maken"
  }
};
export default timelineListNl;
