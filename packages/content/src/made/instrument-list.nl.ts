// Made from the content: npm run content
import type { InstrumentListTexts } from '../instrument-listing.js';

// oxfmt-ignore
export const instrumentListNl: InstrumentListTexts = {
  "instruments": {
    "acquire-land": {
      "name": "Grond verwerven",
      "summary": "Gemeente of corporatie verwerft grond in een niet-kwetsbare wijk. Er kan dan meer sociale huur komen, en beter verspreid over de regio. Het Rijk wil vooral betaalbare woningen."
    },
    "affordable-share": {
      "name": "Deel betaalbaar in alle nieuwbouw",
      "summary": "In elk nieuwbouwproject in de gemeente is een deel van de woningen betaalbaar. Veel gemeenten spraken dat af met corporaties en marktpartijen, die eraan gebonden zijn."
    },
    "exchange-deals": {
      "name": "Uitruilafspraken",
      "summary": "Verdwijnt sociale huur uit een kwetsbare wijk, dan komen er elders in de stad betaalbare woningen terug. Verschillende gemeenten spraken dat af met corporaties en marktpartijen."
    },
    "social-share-per-municipality": {
      "name": "Sociale huur in elke gemeente",
      "summary": "Elke gemeente biedt bij nieuwbouw sociale huur aan. Daar zet het programma Een thuis voor iedereen van minister De Jonge op in."
    },
    "regional-direction": {
      "name": "Wet versterking regie volkshuisvesting",
      "summary": "Dit is een wetsvoorstel. Rijk en regio kunnen ermee sterker sturen op de woningvoorraad, en zo op wie waar woont."
    },
    "regional-agreements": {
      "name": "Woondeals en andere afspraken",
      "summary": "Gemeente, corporaties en zorginstellingen zien weer beter wat beleid doet met bepaalde wijken. Dat moet doorwerken in nieuwe regionale woondeals, prestatieafspraken en woonzorgvisies."
    },
    "social-homes-elsewhere": {
      "name": "Sociale huur buiten corporatiebuurten",
      "summary": "Er komt sociale huur in buurten die geen corporatiebuurt zijn. Dat moet concentraties van kwetsbare huishoudens dempen."
    },
    "demolition-and-new-build": {
      "name": "Sloop en nieuwbouw",
      "summary": "Gemeente en corporatie slopen sociale huurwoningen. Terug komen sociale huur, middeldure huur en betaalbare koop."
    },
    "replacement-per-complex": {
      "name": "Vervangen per complex",
      "summary": "Een corporatie vervangt een complex dat op is of in slechte staat. Het doel is een betere, duurzamere voorraad voor sociale huurders."
    },
    "renovation": {
      "name": "Renovatie",
      "summary": "Een corporatie knapt een complex op dat versleten is of in slechte staat. Ook dan is een betere, duurzamere voorraad voor sociale huurders het doel."
    },
    "transformation": {
      "name": "Transformatie",
      "summary": "Een instrument om te sturen op de opbouw van een wijk. De bron noemt het naast gebiedsontwikkeling en herstructurering."
    },
    "housing-fund": {
      "name": "Volkshuisvestingsfonds",
      "summary": "Het Rijk gaf hiermee de laatste jaren geld voor woningen en wijken. Het steunde de focusgebieden van het Nationaal Programma Leefbaarheid en Veiligheid (NPLV)."
    },
    "densification": {
      "name": "Verdichten",
      "summary": "Bij herstructurering komen er meer woningen terug dan er stonden. Zo moet het aandeel betaalbaar op peil blijven, of in de stad zelfs groeien."
    },
    "build-before-demolition": {
      "name": "Eerst bouwen, dan slopen",
      "summary": "De nieuwe woningen zijn klaar voordat de sloop begint. Dat kan een deel van de bewoners vertrek en een tijdelijk huis besparen."
    },
    "rehousing-support": {
      "name": "Hulp bij verhuizen en terugkeren",
      "summary": "Wie moet verhuizen, krijgt bijvoorbeeld begeleiding en een verhuisvergoeding. Zo kan iemand terugkeren of een ander huis vinden."
    },
    "gradual-renewal": {
      "name": "Geleidelijk vernieuwen",
      "summary": "De wijk verandert in stappen, met aandacht voor wie blijft, wie weg moet en wie komt. Alle drie moeten beter gaan wonen. U kunt dat gentle gentrification noemen, schrijft de bron."
    },
    "waterbed-monitoring": {
      "name": "Waterbedeffecten volgen",
      "summary": "U meet of problemen ergens anders opduiken. Dat doet u in wijk, stadsdeel en regio."
    },
    "grain-of-mixing": {
      "name": "De korrelgrootte kiezen",
      "summary": "U kiest op welke schaal verschillende bewoners naast elkaar wonen: per complex, straat, buurt of wijk."
    },
    "enclave-projects": {
      "name": "Enclaves in de wijk",
      "summary": "Een klein project krijgt een duidelijk profiel, of dient een bijzondere woonwens."
    },
    "selling-social-homes": {
      "name": "Sociale huurwoningen verkopen",
      "summary": "Een corporatie verkoopt sociale huurwoningen (uitponden). Deels verkopen moet corporatiebuurten meer gemengd maken."
    },
    "buying-back-homes": {
      "name": "Aankoop door de gemeente",
      "summary": "Na verkoop van sociale huur koopt een gemeente woningen om weer greep te krijgen. Daarna volgen sloop en nieuwbouw."
    },
    "buying-for-social-rent": {
      "name": "Inponden",
      "summary": "Corporaties kopen particuliere huizen, en verhuren die na renovatie als sociale huur. Een deel verkochten zij eerder zelf (uitponden), vandaar de naam."
    },
    "joint-renewal": {
      "name": "Huur en koop samen aanpakken",
      "summary": "Een regio laat woningen van corporaties en van particulieren zo veel mogelijk samen en tegelijk aanpakken."
    },
    "lifestyle-allocation": {
      "name": "Toewijzen op leefstijl",
      "summary": "In tal van proeven van de laatste vijftien jaar vulden huurders een vragenlijst in. Zo bleek bij welke woonstijlgroep zij hoorden. Op basis daarvan kregen zij hun plek."
    },
    "matching-talks": {
      "name": "Welkomstgesprekken met woonadvies",
      "summary": "Sommige corporaties kiezen voor woonruimtebemiddeling. Zij spreken met nieuwe huurders. Denken zij dat een andere buurt beter past, dan geven zij advies."
    },
    "tenant-screening": {
      "name": "Selectie van huurders in de vrije sector",
      "summary": "In de vrije sector en bij particuliere verhuur is directe toewijzing veel gewoner dan bij corporaties. Vaak is zij ook selectief. Denk aan screening of ballotage."
    },
    "wbmgp-article-8": {
      "name": "Wbmgp, artikel 8: inkomen uit werk",
      "summary": "Een gemeente kan woningzoekenden zonder inkomen uit werk een huisvestingsvergunning weigeren. Dat kan sinds 2006 met de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp)."
    },
    "wbmgp-article-9": {
      "name": "Wbmgp, artikel 9: voorrang",
      "summary": "De Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp) laat gemeenten voorrang geven. Dat kan aan groepen woningzoekenden met bepaalde sociaaleconomische kenmerken."
    },
    "wbmgp-article-10": {
      "name": "Wbmgp, artikel 10: overlast en criminaliteit",
      "summary": "Sinds 2017 kan een gemeente woningzoekenden een vergunning weigeren bij (ernstig) overlastgevend of crimineel gedrag. Dat staat in de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp)."
    },
    "housing-act-2014": {
      "name": "Huisvestingswet 2014",
      "summary": "De bron noemt deze wet bij selectieve toewijzing van woningen. Dat is een formele manier om te sturen op wie waar woont."
    },
    "housing-act-priority": {
      "name": "Voorrang bij schaarste",
      "summary": "De Huisvestingswet veranderde op 1 januari 2024. Bij schaarste mag een gemeente een deel van de woningen toewijzen op grond van lokale binding of een vitaal beroep."
    },
    "housing-act-permit": {
      "name": "Vergunning voor verkamering en splitsing",
      "summary": "Sinds 1 januari 2024 mag een gemeente met de Huisvestingswet een vergunning eisen voor aanpassingen aan woningen. Leefbaarheid is nu ook een grond, niet alleen schaarste."
    },
    "alternative-tenures": {
      "name": "Andere woonvormen en contracten",
      "summary": "Bij het uitwerken van plannen raadt de bron aan te denken aan andere woonvormen en (tijdelijke) contracten."
    },
    "persuading-parents": {
      "name": "Ouders winnen voor een andere school",
      "summary": "Ouders verleiden om voor hun kind anders te kiezen, zodat scholen meer gemengd raken."
    },
    "limiting-school-choice": {
      "name": "Vrije schoolkeuze beperken",
      "summary": "Ouders en leerlingen minder vrij laten in de keuze van een school."
    },
    "homes-around-schools": {
      "name": "Andere woningen rond scholen",
      "summary": "Zorgen voor meer soorten woningen rond een school."
    },
    "school-admission": {
      "name": "Regels voor toelating op scholen",
      "summary": "Regels maken over welke leerlingen een school toelaat."
    },
    "broad-schools": {
      "name": "Minder smalle scholen en brugklassen",
      "summary": "Smalle scholen en smalle brugklassen tegengaan. Wat smal is, legt de bron niet uit."
    },
    "organised-encounters": {
      "name": "Georganiseerde ontmoetingen",
      "summary": "Middengroepen en oorspronkelijke bewoners geregeld bij elkaar brengen."
    },
    "bonding": {
      "name": "Banden in eigen kring (bonding)",
      "summary": "Mensen verbinden die sterk op elkaar lijken of iets gemeen hebben. Socioloog Putnam noemt dat bonding."
    },
    "bridging": {
      "name": "Bruggen tussen groepen (bridging)",
      "summary": "Groepen verbinden die in het dagelijks leven ver van elkaar staan. Putnam noemt dat bridging."
    },
    "public-familiarity": {
      "name": "Publieke familiariteit",
      "summary": "Vertrouwd raken door elkaar vaak en kort te zien in de buurt, zonder elkaar echt te kennen."
    },
    "amicable-activities": {
      "name": "Samen iets doen (amicaliteit)",
      "summary": "Vriendelijk met elkaar omgaan door samen iets te doen, zonder de diepgang van echte vriendschap."
    },
    "resident-led-places": {
      "name": "Plekken van bewoners",
      "summary": "Bewoners maken iets nieuws van verwaarloosde en lege plekken in hun buurt."
    },
    "everyday-attentiveness": {
      "name": "Alledaagse attentheid",
      "summary": "Buren letten een beetje op elkaar. Zij tillen boodschappen naar boven, of brengen eten naar een zieke buurvrouw."
    },
    "meeting-places": {
      "name": "Vanzelfsprekende ontmoetingsplekken",
      "summary": "Plekken, binnen en buiten, waar buurtgenoten elkaar vanzelf treffen."
    },
    "outdoor-spaces": {
      "name": "Aantrekkelijke buitenruimte",
      "summary": "Buitenplekken aantrekkelijk maken, zodat verschillende groepen er contact krijgen."
    },
    "social-infrastructure": {
      "name": "Sociale infrastructuur",
      "summary": "Veel verschillende voorzieningen waar iedereen terechtkan. Denk aan bibliotheek, park, plein, zwembad, schoolcampus, markt en winkels."
    },
    "multifunctional-places": {
      "name": "Plekken met meer functies",
      "summary": "Op één plek activiteiten voor uiteenlopende groepen bij elkaar brengen."
    },
    "design-for-encounter": {
      "name": "Ontwerpen voor ontmoeting",
      "summary": "Bij het ontwerp al zorgen voor plekken waar mensen elkaar treffen."
    },
    "anonymity-and-intimacy": {
      "name": "Anoniem én vertrouwd",
      "summary": "Plekken waar u op uzelf kunt zijn, en waar een gesprek ook makkelijk begint. Het Kennisplatform Inclusief Samenleven adviseert dit."
    },
    "hosting-staff": {
      "name": "Gastvrije beheerders en vrijwilligers",
      "summary": "Beheerders, professionals en vrijwilligers helpen bezoekers om elkaar te treffen."
    },
    "subtle-direction": {
      "name": "Subtiele regie",
      "summary": "Een professional, sociaal ondernemer of bewoner brengt groepen die ver uiteen liggen met lichte hand in contact."
    },
    "best-persons": {
      "name": "Best persons",
      "summary": "Aandacht geven aan mensen die de taal van de buurt spreken en ook goed met instanties kunnen praten."
    },
    "familiar-faces": {
      "name": "Vertrouwde gezichten behouden",
      "summary": "Het verhuizen in een wijk temperen, zodat bekende gezichten blijven."
    },
    "encounters-with-disability": {
      "name": "Ontmoeting met en zonder beperking",
      "summary": "Lichte, gezellige ontmoetingen organiseren tussen mensen met en zonder beperking."
    },
    "self-organisation": {
      "name": "Zelforganisatie van groepen",
      "summary": "Groepen steunen die zich organiseren rond migrantenachtergrond, ambitie, geloof of seksuele identiteit."
    },
    "inclusive-districts": {
      "name": "Inclusieve wijken",
      "summary": "Streven naar een wijk met plaats voor iedereen. Niet elke activiteit hoeft dan voor iedereen te zijn."
    },
    "talent-and-social-rise": {
      "name": "Talent en sociale stijging",
      "summary": "Bewoners helpen om hun talent te ontwikkelen en vooruit te komen."
    },
    "local-economy": {
      "name": "Wijkeconomie",
      "summary": "Werk en bedrijven in de wijk kunnen groepen verbinden. Bewoners kunnen zich daardoor ook ontplooien en hogerop komen."
    },
    "small-workspaces": {
      "name": "Kleine, betaalbare bedrijfsruimten",
      "summary": "Zorg voor kleine en betaalbare bedrijfsruimten, voor ondernemers die net beginnen."
    },
    "live-work-homes": {
      "name": "Woonwerkwoningen",
      "summary": "Bouw woningen in de wijk waar mensen kunnen wonen én werken."
    },
    "creative-industry": {
      "name": "Kansen voor creatieve bedrijven",
      "summary": "Geef de creatieve industrie kansen in de wijk."
    },
    "reuse-of-buildings": {
      "name": "Gebouwen een nieuwe bestemming geven",
      "summary": "Geef vastgoed een andere bestemming. Het kan gaan om cultuurhistorische, industriële of verpauperde gebouwen."
    },
    "creative-incubators": {
      "name": "Broedplaatsen en vrijplaatsen",
      "summary": "Richt een broedplaats of vrijplaats in, bijvoorbeeld in een leegstaand pand. Dat kan ook tijdelijk."
    },
    "iconic-attractions": {
      "name": "Iconische trekkers",
      "summary": "Maak iets in de wijk dat opvalt en mensen trekt. De bron noemt dat een iconische trekker."
    },
    "shopfronts": {
      "name": "Betere winkelgevels en plinten",
      "summary": "Verbeter de gevels van winkels en de uitstraling van winkelplinten."
    },
    "living-above-shops": {
      "name": "Wonen boven winkels",
      "summary": "Stimuleer dat mensen boven winkels wonen."
    },
    "support-for-businesses": {
      "name": "Bedrijven op weg helpen",
      "summary": "Maak het bedrijven makkelijker, om de wijkeconomie te stimuleren. De bron noemt zes vormen en werkt ze niet uit."
    },
    "visible-self-employed": {
      "name": "Zzp’ers zichtbaar maken",
      "summary": "Veel gemeenten hebben projecten om zelfstandigen zonder personeel (zzp’ers) zichtbaarder te maken. Bewoners moeten merken dat zij er zijn."
    },
    "business-from-benefits": {
      "name": "Van uitkering naar eigen bedrijf",
      "summary": "Gemeenten hebben projecten die mensen met een uitkering op weg helpen naar een eigen bedrijf."
    }
  },
  "motives": {
    "segregation": "Minder scheiding tussen arm en rijk",
    "concentration": "Kwetsbare huishoudens minder bij elkaar",
    "neighbourhood-effects": "Minder nadeel van de buurt",
    "better-scores": "Betere wijkcijfers"
  }
};
export default instrumentListNl;
