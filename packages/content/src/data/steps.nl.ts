import type { TextsOf } from '../entry.js';
import type { steps } from './steps.js';

export const stepsNl = {
  'shared-goals': {
    name: 'Eens worden over het doel',
    summary:
      'Partijen zijn het vaak eens dat zij een gemengde wijk willen, maar zeggen niet waarom. In deze stap praat u dat uit. Daarna kiest u samen het doel en de weg ernaartoe.',
    points: {
      'talk-first':
        'Begin ter plaatse, met bewustwording en dialoog. Voer eerst een duidelijk gesprek over gemengde wijken.',
      'what-why-how': 'Zoek precies uit wat u mengt en wie. Zeg er ook bij waarom, met welk doel en hoe.',
      'main-goal':
        'Kies het hoofddoel en wees er open over. Gaat het eerst om het gebied en zijn cijfers, of om de kansen van wie er nu woont?',
      'way-to-get-there':
        'Zeg hoe u dat doel denkt te bereiken. Onderzoekers noemen dat cruciaal: welk doel, en langs welke weg?',
      'new-questions':
        'Neem ook nieuwe vragen mee. Hoe houdt u balans tussen wie draagt en wie hulp of zorg vraagt? Hoe mengt u zonder verdringing? Hoe helpt mengen om met respect samen te leven?',
      'seven-questions': 'Stel uzelf en elkaar de zeven vragen van Kleinhans, Veldboer en Duyvendak (2019).',
      'forms-of-steering': 'Spreek af hoe u stuurt op wie er komt wonen. Kies wat past bij wat u wilt waarmaken.',
      'pros-and-cons':
        'Zet de voor- en nadelen van een gemengde wijk helder naast elkaar. Dat is nodig om instrumenten te kiezen, voor de wijk en voor het woonbeleid van de stad.',
      'wider-view':
        'Kijk verder dan maatregelen in de wijk zelf. U heeft ook zicht op de stad nodig, of zelfs op de regio.',
      'everyone-knows-why': 'Lokale partners weten waarom zij samen aan een gemengde wijk werken en met welk doel.',
      'sharper-talk': 'De zeven vragen brengen scherpte in het gesprek.',
      'tangle-of-assumptions':
        'Samen ja zeggen rust meestal op een kluwen van aannames. Niemand zegt dan hardop waarop die steunen.',
      'conflicting-motives':
        'Partijen kunnen botsende redenen en doelen hebben. Die doelen kunnen elkaar zelfs tegenwerken.',
      'mixing-falls-short':
        'Soorten woningen en bewoners mengen in een wijk of buurt is niet altijd genoeg voor wat u wilt bereiken.',
      'side-effects':
        'Beleid van regio, provincie, Rijk of andere sectoren kan effecten hebben die niemand bedoelt. Soms werkt het zelfs tegen. Daar letten partijen vaak weinig op.',
      'polarised-debate': 'Het debat staat weer enigszins op scherp, tussen wie in mengen gelooft en wie niet.',
      'lessons-forgotten':
        'Nieuwe beleidsmakers lijken enigszins blind voor eerder onderzoek. Dat geldt ook voor wat ervaren professionals al meemaakten.',
    },
  },
  'strategic-alignment': {
    name: 'Beleid op elkaar afstemmen',
    summary:
      'Lokale partners maken samen één strategie. Zij stemmen af hoe zij sturen op wie waar woont, ook in stad en regio. Makkelijk is dat niet, bleek de laatste tien jaar.',
    points: {
      'joint-strategy': 'Maak met alle lokale partners één strategie voor de gemengde wijk.',
      authority: 'Coördineer het werk met gezag.',
      'align-steering':
        'Stem af hoe elke partij stuurt op wie er woont, direct en indirect. Bewust níet sturen hoort daarbij.',
      'put-in-agreements':
        'Neem de gevolgen voor wijken mee in nieuwe regionale woondeals, prestatieafspraken en woonzorgvisies.',
      'city-and-region':
        'Maak voor stad en regio samen een visie. Die gaat over grond, over het verdelen van woningen en over waar sociale huur komt.',
      'clearer-roles':
        'In veel steden weten gemeente, corporaties en zorginstellingen de laatste jaren beter wie wat doet.',
      'sense-of-place':
        'Partijen zien weer beter wat beleid met bepaalde wijken doet. Dat komt mede door de terugkeer van de integrale wijkaanpak.',
      'reforms-piled-up':
        'De Woningwet verandert steeds, zorg verhuisde naar huis en gemeenten kregen nieuwe taken. Daardoor staat de samenwerking nog niet helemaal vast.',
      'sorting-unseen':
        'Mensen raken gesorteerd over wijken. Partijen zagen lang te weinig wat dat met sommige wijken doet.',
      'reasons-to-look-away':
        'Ook wie het ziet, heeft geregeld redenen om weg te kijken of het gewoon te vinden. De bron noemt betaalbare en beschikbare woningen, statushouders en housing first. Ook druk op de woningmarkt en opbrengst van grond spelen mee.',
      'home-before-place':
        'Veel beleid kijkt naar de persoon of de woning. Dát iemand een huis krijgt, telt meestal zwaarder dan waar het staat.',
      'attention-slackens':
        'Verslapt de aandacht, dan draagt dat bij aan verschillen tussen wijken, minder leefbaarheid en verval van buurten. Dat gebeurde volgens de bron in de laatste tien jaar.',
    },
  },
  'area-translation': {
    name: 'Vertalen naar de wijk',
    summary:
      'De strategie krijgt vorm in beleid en plannen voor één wijk. Bij elke maatregel staat wat zij bijdraagt. Naast woningen is er altijd andere inzet nodig.',
    points: {
      'plan-per-area': 'Vertaal de strategie naar een plan voor de wijk, de buurt of een deel daarvan.',
      'each-measure-a-reason':
        'Schrijf bij elke maatregel hoe zij helpt om de bredere doelen van de integrale wijkaanpak te halen.',
      'numbers-and-ratios': 'Noem aantallen en verhoudingen.',
      'several-domains': 'Werk vanuit meer dan één domein. Ingrijpen in woningen is onmisbaar, maar nooit genoeg.',
      'meeting-and-respect':
        'Zorg voor plekken waar mensen elkaar treffen, en voor maatregelen die helpen om met respect samen te leven.',
      'talent-and-rise': 'Zet ook in op talent van bewoners en op vooruitkomen in de samenleving.',
      resilience: 'Neem maatregelen die de hele wijk veerkrachtiger maken.',
      'tailor-made':
        'Kies de mix die hier past. Denk aan vastgoed, voorzieningen, openbare ruimte, sociale en economische maatregelen. Soms hoort daar een wet bij, zoals selectief toewijzen volgens de Wet bijzondere maatregelen grootstedelijke problematiek (Wbmgp).',
      clarity:
        'Per wijk, buurt of deel is duidelijk wat de doelen zijn. Ook is duidelijk wat er te doen is en met welke maatregelen.',
      'easier-coordination':
        'Het kan makkelijker worden om erover te praten en het werk te coördineren. Dat geldt voor bestuur, strategie en uitvoering.',
      'straight-to-homes':
        'Zijn partijen het eens, dan gaan zij vaak meteen andere woningen maken in de wijk. Zo eenvoudig is het niet.',
    },
  },
  precision: {
    name: 'Precies uitwerken',
    summary:
      'Nu werkt u plannen en maatregelen precies uit. U kijkt in lagen naar bewoners, en zorgvuldig naar de volgorde van slopen en bouwen. De praktijk is hier vaak weerbarstig.',
    points: {
      'see-layers':
        'Kijk niet zwart-wit naar bewoners van nu en straks. Mensen zijn meer dan arm of rijk, met of zonder migratieachtergrond, zorg of beperking.',
      'mix-of-homes': 'Bepaal daarna welke soorten woningen nodig zijn, en in welke delen van de markt.',
      allocation: 'Maak en gebruik instrumenten om selectief toe te wijzen die hierbij passen.',
      'other-forms': 'Denk aan andere woonvormen en aan contracten, ook tijdelijke.',
      'more-than-homes': 'Denk ook aan extra voorzieningen, en aan sociale en economische maatregelen ernaast.',
      'build-first': 'Lever waar het kan nieuwe woningen op voordat er oude weggaan.',
      'help-with-moving':
        'Regel wat mensen nodig hebben om terug te keren of elders te wonen. Denk aan begeleiding en een vergoeding voor de verhuizing.',
      'watch-the-waterbed':
        'Let op een mogelijk waterbedeffect: een probleem verplaatst zich dan. Blijf dat meten in wijk, stadsdeel en regio.',
      'hold-on':
        'Houd als bestuur vol. Geef niet toe aan druk van de markt, en blijf sturen op leefbaarheid en de toekomst van bewoners.',
      'return-within-reach':
        'Staat nieuwbouw er eerder, dan is terugkeren of verhuizen in de wijk makkelijker. Begeleiding en een vergoeding maken het mogelijk om terug te keren of elders te wonen.',
      'effects-within-reach': 'Volhouden is nodig om de bedoelde effecten binnen bereik te krijgen.',
      'short-sighted-decisions':
        'Tegenslag in deze stap kan leiden tot pragmatische besluiten. Soms zijn die zelfs kortzichtig. De bron noemt zes soorten tegenslag.',
      'scarce-sites': 'Te weinig plekken om te bouwen.',
      'rising-costs': 'Bouwkosten die stijgen.',
      'market-pressure': 'Druk van marktpartijen.',
      delay: 'Plannen die vertraging oplopen.',
      resistance: 'Weerstand van bewoners.',
      impatience: 'Ongeduld van politiek of bestuur, vaak samen met een andere tegenslag.',
    },
  },
} as const satisfies TextsOf<typeof steps>;
export default stepsNl;
