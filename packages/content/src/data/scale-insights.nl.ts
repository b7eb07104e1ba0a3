import type { TextsOf } from '../entry.js';
import type { scaleInsights } from './scale-insights.js';

export const scaleInsightsNl = {
  'modest-mixing': {
    name: 'Nederland mengt al lang een beetje',
    summary:
      'Een beetje mengen hoort al heel lang bij Nederlands beleid. Kansarme mensen wonen hier dan ook vrij weinig bij elkaar, vergeleken met andere landen.',
    points: {
      'long-unspoken':
        'Tot de jaren negentig sprak men het doel van een gemengde wijk niet uit. Rond 2012 kwam het mengbeleid stil te staan.',
      'income-rises': 'Segregatie naar inkomen neemt in Nederland wel toe, zag onderzoek uit 2016.',
    },
  },
  'image-of-one-sided': {
    name: 'Gemengd is niet vanzelf goed',
    summary:
      'De publieke opinie vindt een sociaaleconomisch eenzijdige wijk onaantrekkelijk. Toch is een gemengde wijk niet vanzelf goed.',
    points: {
      'little-segregation':
        'Weinig segregatie is niet altijd goed, en veel niet altijd ongewenst. Dat schreef het Kennisplatform Inclusief Samenleven in 2022.',
    },
  },
  'no-guarantee-of-cohesion': {
    name: 'Samenhang is niet zeker',
    summary: 'Wonen er verschillende mensen, dan is meer samenhang tussen hen nog niet zeker.',
    points: {
      'still-mix':
        'Dat is geen reden om het mengen te laten. Waar kansarmoede samenkomt, kunnen mensen gaan vertrekken. Wie keuze heeft, gaat weg, en de anderen blijven achter.',
      'can-favour-cohesion':
        'Het Sociaal en Cultureel Planbureau zag in 2011 dat sloop en nieuwbouw gunstig kan zijn voor de samenhang.',
    },
  },
  'variety-within-limits': {
    name: 'Verschil helpt, tot een grens',
    summary:
      'Variatie in een wijk is goed voor de leefbaarheid, maar tot een grens. Zijn de verschillen te groot, dan kunnen mensen botsen of spanning voelen.',
    points: {
      'less-at-home':
        'Komt er meer verschil in een buurt, dan voelen mensen zich minder thuis bij hun buurtgenoten. Dat zag de Wetenschappelijke Raad voor het Regeringsbeleid in 2018.',
      'which-difference':
        'In het oude beleid van sloop en nieuwbouw golden botsende leefstijlen als probleem. Verschil in inkomen telde juist als winst.',
    },
  },
  'market-position': {
    name: 'Variatie helpt op de woningmarkt',
    summary: 'Met meer soorten woningen en bewoners staat een buurt sterker op de woningmarkt.',
    points: {
      'area-not-residents':
        'Dat gaat over de buurt. Wat andere woningen opleveren voor het leven van bewoners, blijft volgens de bron enigszins ongrijpbaar.',
    },
  },
  'like-seeks-like': {
    name: 'Mensen wonen graag bij wie op hen lijkt',
    summary: 'Beleidsmakers willen wijken mengen. Veel bewoners wonen liever dicht bij mensen die op hen lijken.',
    points: {
      'blocks-meet-the-wish':
        'Buurten met één soort bewoners in een gemengde wijk komen tegemoet aan die wens. Dat concludeert Musterd (2020) uit ouder werk van Schouten (1967) en Grünfeld (1970).',
      'not-a-one-sided-district': 'De wens vraagt niet per se om een hele wijk met één soort bewoners.',
    },
  },
  'small-living-environment': {
    name: 'Bewoners leven in een klein gebied',
    summary:
      'Voor bewoners telt een vrij klein gebied, de straat of het complex. Meestal is dat veel kleiner dan de officiële wijk.',
    points: {
      'larger-scale-too':
        'Tegen segregatie is sturen in buurt of wijk niet genoeg. Volgens de bron moet dat ook op andere schalen.',
    },
  },
  'district-for-facilities': {
    name: 'De wijk is er voor voorzieningen',
    summary: 'Voor winkels, huisarts en school heeft u de wijk nodig. Banden ontstaan vooral in de straat of de buurt.',
    points: {
      'familiar-places':
        'Ook in een park, op een markt of in een wijkcentrum kunnen mensen met elkaar vertrouwd raken. Dat wijst onderzoek uit 2023 uit.',
    },
  },
  'scale-is-crucial': {
    name: 'De schaal is cruciaal',
    summary:
      'De schaal waarop u mengt, maakt veel uit. Blokken met één soort bewoners in een gemengde wijk bieden de beste kansen.',
    points: {
      'blocks-or-neighbourhoods':
        'Musterd (2020) spreekt niet van blokken maar van buurten. Die hebben bij hem één soort bewoners, in een gemengde wijk.',
      'no-formula': 'De beste samenstelling van een buurt of wijk past niet in een formule.',
      'depends-on-the-place': 'Welke schaal en korrelgrootte goed is, hangt sterk af van de plek.',
    },
  },
} as const satisfies TextsOf<typeof scaleInsights>;
export default scaleInsightsNl;
