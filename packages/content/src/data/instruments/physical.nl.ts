import type { TextsOf } from '../../entry.js';
import type { physicalInstruments } from './physical.js';

export const physicalNl = {
  'acquire-land': {
    name: 'Grond verwerven',
    summary:
      'Gemeente of corporatie verwerft grond in een niet-kwetsbare wijk. Er kan dan meer sociale huur komen, en beter verspreid over de regio.',
    points: {
      'owner-shapes-programme':
        'Wie de grond bezit, bepaalt sterk hoeveel er sociaal of betaalbaar is, zag het Kadaster. Bij marktpartijen komt er meer koop, bij corporaties meer sociale huur.',
      'less-land-than-before':
        'Gemeenten en corporaties hebben minder grond dan zo’n twintig jaar geleden. Spreiden is daardoor lastiger. Bij corporaties kwam dat door crisis en wet. De laatste jaren bouwen beide voorzichtig weer bezit op.',
      'five-year-rule':
        'Sinds de Woningwet van 2015 mag een corporatie alleen grond hebben als zij er binnen vijf jaar sociale huur garandeert. Na vijf jaar moet zij verkopen.',
    },
  },
  'affordable-share': {
    name: 'Deel betaalbaar in alle nieuwbouw',
    summary:
      'In elk nieuwbouwproject in de gemeente is een deel van de woningen betaalbaar. Veel gemeenten spreken dat af met corporaties en marktpartijen.',
    points: {
      'wider-than-one-area': 'Tegen segregatie is sturen in buurt of wijk niet genoeg. Dit geldt in de hele gemeente.',
      'no-figures': 'De bron noemt geen percentage en geen onderzoek naar het effect.',
    },
  },
  'exchange-deals': {
    name: 'Uitruilafspraken',
    summary:
      'Verdwijnt sociale huur uit een kwetsbare wijk, dan komen er elders in de stad betaalbare woningen terug. Verschillende gemeenten spraken dat af met corporaties en marktpartijen.',
    points: {
      'wider-than-one-area': 'Tegen segregatie is sturen in buurt of wijk niet genoeg. De ruil verbindt wijken.',
      'dearer-homes-here': 'De kwetsbare wijk krijgt duurdere marktwoningen.',
      'affordable-elsewhere':
        'De betaalbare woningen komen in minder kwetsbare wijken. Of daar ook sociale huur terugkomt, zegt de bron niet.',
    },
  },
  'social-share-per-municipality': {
    name: 'Sociale huur in elke gemeente',
    summary:
      'Elke gemeente moet sociale huur aanbieden. Dat wil het programma Een thuis voor iedereen van minister De Jonge.',
    points: {
      'at-least-thirty-per-cent': 'Van de nieuwbouw moet ten minste dertig procent sociale huur zijn.',
      'government-steers-again':
        'De bron ziet een nieuwe poging van de overheid om te sturen. Die had haar rol te klein gemaakt, schreef de minister in 2022.',
      'effect-not-named': 'Wat het doet voor menging, zegt de bron niet.',
    },
  },
  'regional-direction': {
    name: 'Wet versterking regie volkshuisvesting',
    summary:
      'Dit is een wetsvoorstel. Rijk en regio kunnen ermee sterker sturen op de woningvoorraad, en zo op wie waar woont.',
    points: {
      'above-the-neighbourhood': 'Tegen segregatie is sturen in buurt of wijk niet genoeg.',
      'grip-on-building': 'Overheden krijgen meer grip op hoeveel er komt, waar, en of daar genoeg betaalbaar bij is.',
      'urgency-for-vulnerable-groups':
        'Voor het hele land staat dan vast: kwetsbare groepen kunnen met urgentie een huis krijgen.',
      'even-spread-in-the-region': 'Elke regio verdeelt de huisvesting van kwetsbare groepen evenwichtig.',
    },
  },
  'regional-agreements': {
    name: 'Woondeals en andere afspraken',
    summary:
      'Gemeente, corporaties en zorginstellingen stemmen af hoe zij sturen op wie waar woont. Zij leggen dat vast in regionale woondeals, prestatieafspraken en woonzorgvisies.',
    points: {
      'align-land-and-allocation':
        'Stem in stad en regio drie dingen af: grondbeleid, woonruimteverdeling en de verdeling van sociale huur.',
      'shared-strategy': 'De bron vraagt om een gezamenlijke strategie en om coördinatie met gezag.',
      'relations-unsettled':
        'De Woningwet, de zorg en het sociaal domein veranderden ingrijpend. Verhoudingen liggen nog niet helemaal vast. Wel zijn de rollen in veel steden duidelijker.',
      'reasons-to-look-away':
        'Er zijn geregeld motieven om uitsortering te negeren: betaalbaarheid, beschikbaarheid, statushouders, housing first, een krappe markt, grondopbrengst.',
      'where-counts-less':
        'Veel beleid gaat over een pand of een persoon. Dát iemand een huis krijgt, telt meestal zwaarder dan waar.',
    },
  },
  'social-homes-elsewhere': {
    name: 'Sociale huur buiten corporatiebuurten',
    summary:
      'Er komt sociale huur in buurten die geen corporatiebuurt zijn. Dat moet concentraties van kwetsbare huishoudens dempen.',
    points: {
      'vulnerability-and-nuisance':
        'Huurders van corporaties worden kwetsbaarder en wonen vaker bij elkaar. De Veerkracht-rapporten, mede voor corporatievereniging Aedes, zien een verband met overlast en onveiligheid.',
      'liveability-expected': 'Dat wijken gemengder en leefbaarder worden, is een verwachting.',
      'part-of-a-package': 'Het hoort samen met herstructurering en deels verkopen in corporatiebuurten.',
    },
  },
  'demolition-and-new-build': {
    name: 'Sloop en nieuwbouw',
    summary:
      'Gemeente en corporatie slopen sociale huurwoningen. Terug komen sociale huur, middeldure huur en betaalbare koop door elkaar.',
    points: {
      'attract-and-keep-incomes':
        'Het doel was midden- en hogere inkomens trekken of houden, eerst vooral met koop. Later kon ook wie er al woonde in de eigen wijk beter gaan wonen.',
      'area-figures-improve':
        'Het kan samenhang, leefbaarheid en veiligheid verbeteren, zegt het Sociaal en Cultureel Planbureau (SCP). Veel studies zien hogere inkomens, draagvlak voor voorzieningen, gemengdere scholen en een betere naam.',
      'not-felt-by-residents': 'Bewoners voelen die winst niet vanzelf, ziet het SCP. Hun verwachtingen stijgen mee.',
      'problems-stay': 'Armoede, werkloosheid, schooluitval en spanningen van wie er al woonde, losten er niet mee op.',
      'durability-unknown':
        'Hoe lang de winst standhoudt, is nog te onderzoeken. De meeste studies waren rond 2012 klaar.',
      'contact-needed':
        'Negatieve buurteffecten kunnen kleiner worden als oude en nieuwe bewoners contact krijgen. Vaak gebeurde dat nauwelijks.',
      'building-is-not-enough': 'Bouwen alleen is nooit genoeg. Ook ontmoeting, samenleven en talent vragen inzet.',
      'displacement-feared':
        'Critici vrezen verdringing, zeker op een krappe markt. De kwetsbaarste mensen komen dan opnieuw in een kwetsbare omgeving. Voorstanders zeggen dat niet mengen achterstanden kan verergeren.',
      'waterbed-feared':
        'Onder het Grotestedenbeleid waren er al zorgen over waterbedeffecten. Sommige wetenschappers noemden het staatsgestuurde gentrificatie.',
      'loss-in-the-books':
        'Sinds de Woningwet van 2015 rekenen corporaties met marktwaarde in plaats van kostprijs. Sloop kan in de boeken dan meer verlies geven.',
      'standstill-dates-differ':
        'Het viel bijna stil na het Grotestedenbeleid en de Woningwet van 2015. Dat beleid, met het Investeringsbudget Stedelijke Vernieuwing (ISV), eindigde in 2014 volgens paragraaf 3.1. Paragraaf 2.2 zegt rond 2012.',
      'growing-again':
        'De bron verwacht weer veel herstructurering, vooral in kwetsbare wijken. Wijzigingen van de Woningwet gaven corporaties weer meer ruimte.',
    },
  },
  'replacement-per-complex': {
    name: 'Vervangen per complex',
    summary:
      'Een corporatie vervangt een complex dat op is of in slechte staat. Het doel is een betere, duurzamere voorraad voor sociale huurders.',
    points: {
      'not-for-mixing': 'Na het Grotestedenbeleid ging het kleinschaliger, en meestal niet meer om te mengen.',
      'residents-return': 'Het streven is dat zo veel mogelijk bewoners terugkeren.',
      'mixing-in-small-projects': 'Menging kwam er vooral in kleine projecten, per buurt, straat of complex.',
    },
  },
  renovation: {
    name: 'Renovatie',
    summary:
      'Een corporatie knapt een versleten complex op in plaats van het te vervangen. Ook dan is een betere, duurzamere voorraad voor sociale huurders het doel.',
    points: {
      'residents-return': 'Ook bij renovatie keren liefst zo veel mogelijk bewoners terug.',
      'area-as-a-whole':
        'De stadsvernieuwing verbeterde woningen van lage inkomens. Critici zeiden: de buurt als geheel verbetert daar niet van.',
      'bought-homes': 'Bij inponden in Parkstad hoort renovatie van aangekochte huizen.',
    },
  },
  transformation: {
    name: 'Transformatie',
    summary:
      'Een instrument om de opbouw van een wijk te sturen. De bron noemt het naast gebiedsontwikkeling en herstructurering.',
    points: {
      'homes-then-residents': 'Zulke instrumenten sturen op de woningen, en via die weg op de bewoners.',
      'not-explained': 'Hoe transformatie werkt en wat zij oplevert, legt de bron niet uit.',
    },
  },
  'housing-fund': {
    name: 'Volkshuisvestingsfonds',
    summary:
      'Het Rijk gaf hiermee de laatste jaren geld voor woningen en wijken. Het steunde de focusgebieden van het Nationaal Programma Leefbaarheid en Veiligheid (NPLV).',
    points: {
      'open-to-others': 'Ook andere gemeenten konden een voorstel indienen.',
      'amounts-not-named': 'Bedragen en effecten noemt de bron niet.',
    },
  },
  densification: {
    name: 'Verdichten',
    summary:
      'Bij herstructurering komen er meer woningen terug dan er stonden. Zo blijft het aandeel betaalbaar op peil, of groeit het in de stad zelfs.',
    points: {
      'no-longer-thinning':
        'Onder het Grotestedenbeleid nam het aantal sociale huurwoningen vaak af, al was dat geen algemeen rijksbeleid. Nu komt naast koop en markthuur ook veel sociale huur.',
      'number-may-double': 'In sommige buurten verdubbelt het aantal woningen mogelijk.',
      'moving-within-the-area': 'Met slim faseren kunnen bewoners makkelijker verhuizen en terugkeren in hun wijk.',
      'turnover-stays': 'Wijken met veel verhuizingen blijven veranderen. Dat houdt verdichten niet tegen.',
      'hard-to-fit-in': 'Inpassen en bouwen is lastig, net als het evenwicht tussen groen en bebouwing.',
      'services-work-together':
        'Het vraagt vaak extra zorg en geld. Gemeentelijke diensten moeten vergunningen, ondergrond en openbare ruimte samen regelen.',
    },
  },
  'build-before-demolition': {
    name: 'Eerst bouwen, dan slopen',
    summary:
      'De nieuwe woningen zijn klaar voordat de sloop begint. Dat kan een deel van de bewoners een tijdelijke verhuizing besparen.',
    points: {
      'easier-to-return':
        'Terugkeren of verhuizen binnen de wijk gaat makkelijker. De bron raadt het aan waar het kan.',
      'not-by-itself': 'Verdichting biedt er kansen voor, maar die komen niet vanzelf.',
      'services-work-together': 'Het vraagt vaak extra aandacht en geld, en diensten die goed samenwerken.',
    },
  },
  'rehousing-support': {
    name: 'Hulp bij verhuizen en terugkeren',
    summary:
      'Wie moet verhuizen, krijgt bijvoorbeeld begeleiding en een verhuisvergoeding. Ook een terugkeergarantie kan erbij horen.',
    points: {
      'leavers-live-better-too':
        'Ook wie vertrekt, moet beter gaan wonen. Dat kan elders in de wijk, de gemeente of de regio zijn.',
      'when-leaving-harms':
        'Vertrek schaadt mensen als steun van bekenden snel wegvalt. Of als zij onder druk kiezen voor een buurt die niet past.',
      'guarantee-has-limits': 'Een terugkeergarantie kan verdringing niet helemaal voorkomen.',
    },
  },
  'gradual-renewal': {
    name: 'Geleidelijk vernieuwen',
    summary:
      'De wijk verandert in stappen, met aandacht voor wie blijft, wie weg moet en wie komt. Alle drie moeten beter gaan wonen. De bron noemt dat gentle gentrification.',
    points: {
      'time-to-choose': 'Bewoners kunnen meegroeien met hun wijk. Zij krijgen tijd om te kiezen: blijven of gaan.',
      'keeps-those-who-rise': 'Het kan sociale stijgers in de wijk houden en ongecontroleerde gentrificatie tegengaan.',
      'longer-projects':
        'Op een krappe markt moet een project soms langer duren. Dan kan iedereen een plek vinden die minstens even goed is.',
      'share-the-gain':
        'Wie er al woont, moet meeprofiteren. Het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) heeft twintig jaar, zegt het slot van de bron. De inleiding zegt vijftien tot twintig.',
      courage: 'Het vraagt volhouden, en veel moed van bestuurders.',
      'less-at-home':
        'Bewoners kunnen zich onderweg minder thuis voelen. Voorzieningen en omgangsvormen veranderen, bekenden vallen weg.',
      'never-a-cover':
        'De bron waarschuwt: onder deze naam mag niemand met weinig geld uit wijk of stad moeten vertrekken.',
      'not-fully-preventable': 'Verdringing is niet helemaal te voorkomen.',
    },
  },
  'waterbed-monitoring': {
    name: 'Waterbedeffecten volgen',
    summary: 'U meet of problemen ergens anders opduiken. Dat doet u in wijk, stadsdeel en regio.',
    points: {
      'old-worry': 'Zorg over waterbedeffecten was er al onder het Grotestedenbeleid.',
      'often-overlooked':
        'Wie mengt, let vaak weinig op ongewilde effecten van ander beleid. Dat komt uit andere sectoren, of van hogere overheden.',
      'view-of-city-and-region': 'Kijk niet alleen naar de wijk, maar naar de stad of zelfs de regio.',
      'method-not-named': 'Hoe u meet, zegt de bron niet.',
    },
  },
  'grain-of-mixing': {
    name: 'De korrelgrootte kiezen',
    summary: 'U kiest op welke schaal verschillende bewoners naast elkaar wonen: per complex, straat, buurt of wijk.',
    points: {
      'best-chances':
        'Blokken met één soort bewoners in een gemengde wijk bieden de beste kansen, zegt een overzicht uit 2011.',
      'among-people-like-oneself':
        'Mensen wonen graag bij gelijkgestemden. Onderzoeker Musterd ziet daar buurten met één soort bewoners bij passen; een overzicht uit 2011 noemt blokken.',
      'no-formula': 'Een formule bestaat niet. De juiste korrel hangt sterk af van de plek.',
      'too-different':
        'Een gevarieerde wijk is goed tot een grens. Te grote verschillen kunnen botsing of spanning geven.',
    },
  },
  'enclave-projects': {
    name: 'Enclaves in de wijk',
    summary: 'Een klein project krijgt een duidelijk profiel, of dient een bijzondere woonwens.',
    points: {
      'within-a-varied-area': 'Mensen kunnen bij gelijkgestemden wonen zonder dat de hele wijk eenzijdig is.',
      kinds: 'Voorbeelden: afgesloten woondomeinen, etnische woonzorgcomplexen en knarrenhoven.',
      'effect-not-named': 'Wat enclaves doen met de wijk eromheen, zegt de bron niet.',
    },
  },
  'selling-social-homes': {
    name: 'Sociale huurwoningen verkopen',
    summary:
      'Een corporatie verkoopt sociale huurwoningen, ook uitponden genoemd. Deels verkopen moet corporatiebuurten meer gemengd maken.',
    points: {
      'pay-the-levy':
        'De laatste tien jaar betaalden corporaties er mede de verhuurdersheffing van. Slopen en bouwen was te duur.',
      'ownership-and-ties':
        'Eigenaren zouden zich meer betrokken voelen bij hun omgeving. Onderzoekers zijn sceptisch.',
      'upkeep-unaffordable': 'Een deel van de eigenaren, vaak oud-huurders, kan het onderhoud niet betalen.',
      'control-lost':
        'Overheden en corporaties kunnen minder sturen. Een deel van de woningen komt bij commerciële verhuurders.',
      'also-a-cause':
        'Verkoop kan ook concentreren. Mede door verkoop, vooral van 2000 tot 2010, staan goedkope corporatiewoningen vaker bij elkaar, aldus de Veerkracht-rapporten.',
      'speeds-gentrification':
        'Na de crisis van 2008 ging het vooral om wijken bij stadscentra die al stegen. Gentrificatie ging er sneller. Volgens critici stuurt nu de markt die, niet de overheid.',
      'dates-differ':
        'Het gebeurde al bij de stedelijke vernieuwing. Die duurde van 1995 tot 2012 volgens paragraaf 3.1, en van 1997 tot 2012 volgens 2.3.',
    },
  },
  'buying-back-homes': {
    name: 'Aankoop door de gemeente',
    summary: 'Een gemeente koopt woningen om weer greep te krijgen. Daarna volgen sloop en nieuwbouw.',
    points: {
      'after-selling': 'Na de verkoop van sociale huur konden overheden en corporaties minder sturen.',
      'rotterdam-zuid': 'Rotterdam doet dit de laatste jaren op Zuid, in het Nationaal Programma Rotterdam-Zuid.',
      'money-from-the-state': 'Het geld komt uit Regio Deal-middelen van het Rijk.',
    },
  },
  'buying-for-social-rent': {
    name: 'Inponden',
    summary:
      'Corporaties kopen particuliere huizen, en verhuren die na renovatie als sociale huur. Een deel verkochten zij eerder zelf (uitponden), vandaar de naam.',
    points: {
      'demand-shifted': 'Het begon in 2017 in Parkstad Limburg. De vraag naar koop daalde, die naar huur groeide.',
      'find-what-does-not-sell':
        'Stadsregio en corporaties zochten samen waar vraag en aanbod uiteenliepen, en welke huizen onverkoopbaar waren.',
      'private-party-in-the-model':
        'In het model van Parkstad koopt en renoveert een particuliere partij een aantal huizen.',
      'now-for-liveability':
        'De regionale woonvisie 2023–2028 richt het op leefbaarheid en woonkwaliteit. Er komt, al dan niet tijdelijk, ook sociale huur bij.',
      'effect-not-named': 'Onderzoek naar het effect noemt de bron niet.',
    },
  },
  'joint-renewal': {
    name: 'Huur en koop samen aanpakken',
    summary:
      'Een regio laat woningen van corporaties en van particulieren samen aanpakken. Dat gebeurt zo veel mogelijk tegelijk.',
    points: {
      'parkstad-vision': 'Parkstad Limburg zet hierop in met zijn regionale woonvisie voor 2023–2028.',
      'more-than-homes':
        'Herstructurering kan dan ook veiligheid, duurzaamheid en samenhang versterken, zegt die woonvisie.',
    },
  },
} as const satisfies TextsOf<typeof physicalInstruments>;
