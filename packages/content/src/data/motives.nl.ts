import type { TextsOf } from '../entry.js';
import type { motives } from './motives.js';

export const motivesNl = {
  segregation: {
    name: 'Minder scheiding tussen arm en rijk',
    summary:
      'Bij ruimtelijke segregatie wonen mensen met bepaalde kenmerken ongelijk verspreid. Onderzoekers kijken van oudsher naar inkomen en naar herkomst. Die vallen soms samen. Hier gaat het om arm en rijk, de sociaaleconomische segregatie.',
    points: {
      rising:
        'Net als in buurlanden is segregatie tussen arm en rijk hier lager dan die naar herkomst. Zij neemt wel toe. Mensen met weinig geld wonen steeds meer bij elkaar. Mensen met meer geld ook.',
      'since-the-nineties':
        'Bij de eerste stadssanering was dit geen doel op zich. Midden jaren negentig kwam er nieuw wijkenbeleid, uit zorg over tweedeling en segregatie. Het ging ook om concentraties van lage inkomens en minderheden.',
      residualisation:
        'De scheiding tussen arm en rijk groeit mede door residualisering. Sinds de jaren negentig wonen lage inkomens steeds meer in de goedkoopste sociale huur. Strengere Europese en landelijke regels voor toewijzing en doelgroep versnelden dat de laatste tien jaar.',
      'same-districts':
        'Midden- en hogere inkomens verdwijnen langzaam uit sociale huurwoningen. Lage inkomens komen zo samen in wijken waar corporaties van oudsher veel bezitten.',
      'less-mobile-residents':
        'Steeds meer onderzoek ziet dat een buurt met achterstanden mensen hindert die niet ver van huis komen. Denk aan armen, ouderen, mensen met een beperking en jongeren. Jongeren krijgen minder kansen en vallen eerder uit op school. Mogelijk ontsporen zij of gaan zij de misdaad in.',
      'mixing-can-counter':
        'De bron concludeert dat mengen segregatie kan tegengaan. Zij noemt daarbij geen onderzoek.',
      'other-scales':
        'Wie segregatie wil tegengaan, moet volgens de bron verder kijken dan buurt of wijk. Ook op andere schalen is sturing op soorten woningen nodig.',
      'low-levels':
        'Segregatie in Nederlandse steden is vrij laag, zeker naast Amerikaanse steden. Dat is volgens stadsgeograaf Musterd (2020) de conclusie van veel onderzoek samen.',
      'origin-falls':
        'Segregatie naar herkomst daalt. In de metropoolregio Amsterdam was de daling 6 procent tussen 2006 en 2016 bij inwoners met een Marokkaanse achtergrond. Bij een Turkse was het 4 procent, bij een Surinaamse 7.',
      'why-origin-falls':
        'Segregatie naar herkomst daalt doordat Nederland diverser werd, met vluchtelingen, arbeidsmigranten en buitenlandse studenten. Migranten blijven nu vaak korter. De helft is na vijf jaar weg, schreef de Wetenschappelijke Raad voor het Regeringsbeleid (WRR) in 2018.',
      'not-always-bad':
        'Veel segregatie is niet altijd ongewenst, en weinig niet altijd goed. Het begrip is ingewikkeld, concludeert het Kennisplatform Inclusief Samenleven (KIS).',
      'less-contact':
        'Komen er meer herkomsten bij, dan daalt de segregatie naar herkomst vanzelf. In de buurt kan dat wel minder contact en minder vertrouwen geven.',
      'helps-newcomers':
        'Enige segregatie naar herkomst kan ook gunstig zijn. Zij kan nieuwkomers helpen om zich te ontwikkelen en te emanciperen.',
      'origin-or-income':
        'Wat zegt meten naar land van herkomst nog in 2022? Die vraag komt op in de bron. Segregatie tussen arm en rijk blijft volgens het KIS onverminderd van belang.',
      'relaxed-view':
        'Rabin Baldewsingh, Nationaal Coördinator Discriminatie en Racisme, vindt enige segregatie zo slecht nog niet. Groepen integreren volgens hem pas als zij de kracht van hun cultuur houden én openstaan voor hun omgeving. Ook Musterd kijkt er ontspannen naar.',
    },
  },
  concentration: {
    name: 'Kwetsbare huishoudens minder bij elkaar',
    summary:
      'Kwetsbare huishoudens wonen steeds meer bij elkaar, vooral in wijken met veel corporatiewoningen. Mengen moet dat dempen. Dat zo’n wijk er leefbaarder van wordt, is een verwachting.',
    points: {
      'recent-motive':
        'De laatste jaren geldt deze reden als belangrijk. De Veerkracht-rapporten (2018, 2020, 2023) hadden veel invloed op nieuwe aandacht voor mengen. Ook op de politieke trend om taken en doelgroep van corporaties te verruimen. Aedes, hun vereniging, gaf mede opdracht.',
      decentralisation:
        'In 2015 kregen gemeenten te maken met de Jeugdwet, de Participatiewet en de Wet maatschappelijke ondersteuning (Wmo). Hun budget was 20 tot 25 procent lager dan voorheen. Dit lijkt bij te dragen aan de kwetsbaarheid van huurders.',
      'care-at-home':
        'Beleid wil dat ouderen langer en kwetsbare mensen weer thuis wonen (extramuralisering). Sinds 2013 gaat dat sneller. Mensen die zorg nodig hebben, komen zo steeds meer samen in de sociale huur. Er komen ook veel meer mensen uit opvang en psychische zorg.',
      'more-vulnerable':
        'Steeds vaker leggen mensen verband tussen residualisering en minder leefbaarheid in wijken met veel corporatiewoningen. Het aandeel lage inkomens groeit daar, en huurders worden kwetsbaarder.',
      'one-sided-stock':
        'Verschillende focusgebieden in het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) vinden hun woningen te eenzijdig. Vooral goedkope huur draagt volgens hen bij aan kwetsbaarheid en kansarmoede op één plek.',
      'policy-link-2017':
        'Onderzoek uit 2017 legde als eerste verband met rijksbeleid. Het Grotestedenbeleid stopte rond 2012 (elders in de bron 2014). In 2015 beperkte de Woningwet corporaties en kregen gemeenten nieuwe taken. Dat had invloed: wijken die al zwak waren, werden minder leefbaar.',
      'resilience-reports':
        'RIGO, In.Fact.Research en Circusvis leggen in de Veerkracht-rapporten in cijfers een verband. Huurders worden kwetsbaarder en wonen meer samen in wijken met veel corporatiewoningen. Overlast en onveiligheid nemen daar toe.',
      'cheap-homes-cluster':
        'Volgens de Veerkracht-rapporten staan ook goedkope corporatiewoningen steeds meer bij elkaar. Dat komt mede door verkoop, vooral in de eerste tien jaar van deze eeuw.',
      'aedes-agenda':
        'Aedes schrijft in haar agenda voor 2022 tot 2032 dat evenwichtig spreiden eenzijdige buurten voorkomt. Gemeenten, marktpartijen en corporaties moeten gemengd bouwen en gericht toewijzen.',
      'not-mixing':
        'Voorstanders zeggen: niet mengen is ook geen goede keus. Achterstanden kunnen dan blijven of groeien. En wie in een eenzijdige buurt woont, zou een slechter netwerk krijgen.',
      displacement:
        'De kritiek groeit dat nieuw mengbeleid mensen uit hun wijk kan verdringen. Juist de kwetsbaarste mensen zouden dan weer op een kwetsbare plek belanden.',
      'expected-effect':
        'Minder sociale huur op de ene plek en meer op de andere zou de leefbaarheid moeten verbeteren. Het is een verwachting: de bron noemt hier geen onderzoek naar het effect.',
      'sale-on-both-sides':
        'Verkoop van corporatiewoningen heeft in de bron twee kanten. Mede daardoor staan goedkope woningen meer bij elkaar. Verkoop geldt ook als middel om te mengen.',
      'social-problems':
        'Mengen kan een wijk als geheel helpen. Dat het ook sociale problemen helpt oplossen, is volgens de bron minder duidelijk.',
    },
  },
  'neighbourhood-effects': {
    name: 'Minder nadeel van de buurt',
    summary:
      'Een buurt met veel problemen zou het moeilijker maken om vooruit te komen, ook economisch, en om te integreren. Dat heet een negatief buurteffect. Mengen moet het voorkomen. Bewijs voor zo’n effect ontbrak lang, nu zijn er signalen.',
    points: {
      'main-aim':
        'Dit was het belangrijkste doel van de stedelijke vernieuwing, van 1997 tot 2012. Elders noemt de bron 1995 als begin. De gedachte staat volgens hoofdstuk 4 nog steeds voorop.',
      'middle-class-idea':
        'Andere woningen moesten mensen met meer inkomen trekken of vasthouden. Die zouden betrokken raken bij hun buren, en wie minder heeft zou vooruitkomen. Zo moest ook het verschil in kansen kleiner worden.',
      'little-evidence':
        'Lang vonden onderzoekers geen aantoonbaar bewijs voor negatieve buurteffecten. In Nederland en daarbuiten is er veel naar gezocht. Bewijs in cijfers kwam er bijna niet.',
      'cause-hard-to-show':
        'Oorzaak en gevolg zijn in een buurt bijna niet aan te tonen. Amerikaans onderzoek vergeleek met controlegroepen in andere buurten. Ook dat vond geen bewijs voor een oorzaak.',
      'not-equal-for-all':
        'De meeste studies doen alsof een buurt op iedereen evenveel invloed heeft. Maar mensen staan verschillend in hun buurt. De een vindt er ook meer steun dan de ander.',
      'contact-needed':
        'Andere woningen kunnen het nadeel van een buurt kleiner maken, mits oude en nieuwe bewoners contact krijgen. Dat blijkt uit kwalitatief onderzoek, dat beschrijft en niet telt.',
      'contact-rare':
        'In veel onderzochte wijken kwam er na sloop en nieuwbouw heel weinig contact. Dat mengen klassen met elkaar in contact brengt, is volgens de bron minder duidelijk.',
      'childhood-and-work':
        'Amerikaans onderzoek geeft aanwijzingen dat de buurt van iemands jeugd lang doorwerkt in de kans op werk. De bron haalt dit aan via een krant uit 2016.',
      'affluent-neighbours':
        'Welvaart in de buurt heeft meer effect op iemands opleiding dan armoede, aldus onderzoek uit 2023. Omgang met buren en leeftijdgenoten die mogelijkheden hebben, lijkt mee te vormen wat kinderen willen bereiken.',
      'school-and-behaviour':
        'Kinderen en jongeren in een kwetsbare wijk hebben meer kans op een lager schoolniveau. Ook op schooluitval en op gedrag dat normen overschrijdt. Dat stelde het Sociaal en Cultureel Planbureau (SCP) in 2021 vast, uit literatuur en in Kanaleneiland (Utrecht).',
      recruitment:
        'Drugscriminelen ronselen jongeren in kwetsbare wijken vrij makkelijk, vaak al jong. Kwetsbaarheid, achterstand en te weinig sociale controle werken samen. De drugseconomie is er groter en dieper vertakt dan lang was gedacht.',
      'evidence-or-signals':
        'De bron zegt hierover twee dingen. De inleiding noemt bewijs voor negatieve buurteffecten. Hoofdstuk 2.3 houdt het op signalen en aanwijzingen.',
      'person-counts-more':
        'Iemands eigen aard en de opleiding van de ouders zijn belangrijker dan de wijk. De wijk kan wel invloed hebben.',
      'getting-ahead':
        'Critici misten hard bewijs dat een gemengde wijk mensen vooruithelpt. Ook nu noemt de bron dat minder duidelijk.',
    },
  },
  'better-scores': {
    name: 'Betere wijkcijfers',
    summary:
      'Sloop en nieuwbouw met duurdere woningen maken veel cijfers van een wijk beter. Veel studies zien dat. Zittende bewoners voelen die winst niet vanzelf, en hun problemen loste het niet op.',
    points: {
      'scp-2011':
        'Goedkope woningen deels slopen en duurdere bouwen, kan een buurt helpen. Het Sociaal en Cultureel Planbureau (SCP) zag in 2011 dat samenhang, leefbaarheid en veiligheid dan beter kunnen worden.',
      'direct-link':
        'Veel andere studies zien een direct verband. Het gaat om ingrepen in woningen, wie er wonen en hoe de buurt zich ontwikkelt. Sommige komen uit het programma Kennis voor Krachtige Steden.',
      'income-and-homes':
        'Het gemiddelde inkomen en de gemiddelde sociaaleconomische positie van bewoners stijgen. De woningen worden beter, en hun WOZ-waarde gaat omhoog.',
      'safety-and-facilities':
        'Een buurt wordt veiliger en leefbaarder, en mensen voelen zich ook veiliger. Voorzieningen krijgen meer draagvlak.',
      'ties-schools-name':
        'Mensen voelen zich meer met de buurt verbonden, en scholen raken meer gemengd. De wijk krijgt een betere uitstraling en naam. De (lagere) middenklasse kwam er wonen.',
      nplv: 'Ook het Nationaal Programma Leefbaarheid en Veiligheid (NPLV) verwacht winst. Nieuwe én huidige bewoners zouden voordeel hebben van meer soorten woningen. Als mensen met meer geld komen en blijven, groeit het draagvlak voor voorzieningen.',
      'until-the-crisis':
        'Tot de economische crisis, die begon in 2008, gingen bestuurders en beleidsmakers zelfs meer mengen. De goede cijfers verklaren dat mogelijk.',
      durability:
        'Hoe lang de winst van sloop en nieuwbouw duurt, vraagt nog onderzoek. De meeste studies waren rond 2012 klaar.',
      'not-felt':
        'Wat op een dashboard beter gaat, voelen zittende bewoners niet vanzelf. Volgens het SCP (2015) stijgen hun verwachtingen mee. Eerst ging het om junks in het portiek, nu om hondenpoep en hardrijders. Hun scores blijven vaak laag.',
      'problems-stayed':
        'De problemen van wie er al woonde, loste het oude beleid niet op. Armoede, werkloosheid, uitval op school en spanning tussen groepen bleven.',
      elusive:
        'De wijk als geheel wint, ziet de bron: een sterkere economie, meer leefbaarheid en een betere naam. Wat bewoners er in hun leven aan hebben, blijft enigszins ongrijpbaar. Dat geldt ook voor leefbaarheid op lange termijn.',
      displacement:
        'Al bij het Grotestedenbeleid vreesden mensen verdringing en waterbedeffecten. Sommige wetenschappers noemen mengbeleid staatsgestuurde gentrificatie. Door de wooncrisis zijn die zorgen volgens de bron nog meer gegrond.',
      'two-answers':
        'De bron geeft twee antwoorden. Mensen voelen zich veiliger, maar geven vaak lage scores. Het SCP zag kans op meer samenhang, een overzicht uit hetzelfde jaar (2011) zag geen garantie.',
      'no-agreement':
        'Er is veel onderzoek, maar geen overeenstemming over nut en onnut van mengen. Veldboer noemde de sociale motieven in 2010 opvallend vast en ‘romantisch’. Wetenschappers zijn vooral somber over de sociale resultaten. Zij waarschuwen: het is geen wondermiddel.',
    },
  },
} as const satisfies TextsOf<typeof motives>;
export default motivesNl;
