import type { TextsOf } from '../entry.js';
import type { steps } from './steps.js';

export const stepsEn = {
  'shared-goals': {
    name: 'Agreeing on the goal',
    summary:
      'Parties often agree that they want a mixed neighbourhood without saying why. In this step you talk that through, and then choose the goal and the way to it together.',
    points: {
      'talk-first':
        'Start locally, with awareness and dialogue. Have a clear conversation about mixed neighbourhoods first.',
      'what-why-how': 'Work out exactly what you mix and who, and say why, to what end and how.',
      'main-goal':
        'Choose the main goal and be open about it. Does the area with its figures come first, or the opportunities of those who live there now?',
      'way-to-get-there':
        'Say how you expect to reach that goal. Researchers call it crucial to state which goal, and by which route.',
      'new-questions':
        'Take new questions on board too. How do you balance those who carry and those who ask for help or care? How do you mix without displacement? How can mixing help people to live together with respect?',
      'seven-questions':
        'Put the seven questions of Kleinhans, Veldboer and Duyvendak (2019) to yourself and each other.',
      'forms-of-steering':
        'Agree how you will steer who comes to live there. Choose what fits the ambitions you want to live up to.',
      'pros-and-cons':
        'Set out the pros and cons of a mixed neighbourhood clearly. You need them to choose instruments, for the district and for the city’s housing policy.',
      'wider-view':
        'Look beyond measures in the district itself. You need a view of the city as well, or even of the region.',
      'everyone-knows-why': 'Local partners know why they work on a mixed neighbourhood together, and with what goal.',
      'sharper-talk': 'The seven questions sharpen the conversation.',
      'tangle-of-assumptions': 'The shared yes usually rests on a tangle of assumptions whose grounds stay unspoken.',
      'conflicting-motives': 'Parties can have conflicting motives and goals, which can even work against each other.',
      'mixing-falls-short':
        'Mixing homes and residents in a district or neighbourhood is not always enough to achieve what you are after.',
      'side-effects':
        'Policy of the region, the province, national government or other sectors can have unintended effects, or even work against you. Parties often take little account of that.',
      'polarised-debate':
        'The debate is again somewhat polarised, between those who believe in mixing and those who do not.',
      'lessons-forgotten':
        'New policy makers seem somewhat blind to earlier research, and to what seasoned professionals have been through.',
    },
  },
  'strategic-alignment': {
    name: 'Aligning policies',
    summary:
      'Local partners draw up one strategy together. They align how they steer who lives where, in the city and the region as well. The past decade has shown that this is not easy.',
    points: {
      'joint-strategy': 'Draw up one strategy for the mixed neighbourhood with all local partners.',
      authority: 'Coordinate the work with authority.',
      'align-steering':
        'Align how each party steers who lives there, directly and indirectly. Choosing not to steer is part of it.',
      'put-in-agreements':
        'Carry the consequences for districts into new regional housing deals, performance agreements and housing-and-care visions.',
      'city-and-region':
        'Make a vision for city and region together: on land, on the allocation of homes and on where social rental homes go.',
      'clearer-roles':
        'In many cities it has become clearer in recent years who does what: municipality, housing corporations and care institutions.',
      'sense-of-place':
        'Parties are again more aware of what policy does to particular districts, partly because the integrated neighbourhood approach has returned.',
      'reforms-piled-up':
        'The Housing Act (Woningwet) keeps changing, care moved into the home and municipalities took on new tasks. As a result, working relations have not yet fully settled.',
      'sorting-unseen':
        'People become sorted across districts. For a long time parties paid too little attention to what that does to some of them.',
      'reasons-to-look-away':
        'Even those who see it regularly have reasons to look away or take it for granted. The source names affordability, availability, housing refugees with a residence permit, housing first, pressure on the housing market and revenue from land.',
      'home-before-place':
        'Much policy looks at the person or the home. That someone gets a home usually counts for more than where it is.',
      'attention-slackens':
        'When attention slackens, this adds to differences between districts, declining liveability and decay. According to the source, that happened in the past decade.',
    },
  },
  'area-translation': {
    name: 'Translating it to the district',
    summary:
      'The strategy takes shape in policy and plans for one district. Each measure states what it contributes. Besides homes, other efforts are always needed.',
    points: {
      'plan-per-area': 'Translate the strategy into a plan for the district, the neighbourhood or a part of it.',
      'each-measure-a-reason':
        'State for each measure how it helps to reach the broader goals of the integrated neighbourhood approach.',
      'numbers-and-ratios': 'Give numbers and ratios.',
      'several-domains': 'Work from more than one domain. Physical measures are indispensable, but never enough.',
      'meeting-and-respect':
        'Provide places where people meet, and measures that help people to live together with respect.',
      'talent-and-rise': 'Invest in residents’ talent and in social mobility as well.',
      resilience: 'Take measures that make the district as a whole more resilient.',
      'tailor-made':
        'Choose the combination that fits: property, facilities, public space, social and economic measures. Sometimes a law is part of it, such as selective allocation under the Act on Extraordinary Measures for Urban Problems (Wbmgp).',
      clarity:
        'For each district, neighbourhood or part of it, the goals are clear, and so are the tasks and the measures.',
      'easier-coordination':
        'Talking about it and coordinating it can become easier: for administrators, strategists and those who carry it out.',
      'straight-to-homes':
        'Once they agree, parties tend to go straight to creating different homes in the district. It is not that simple.',
    },
  },
  precision: {
    name: 'Working it out precisely',
    summary:
      'Now you work out plans and measures precisely. You look at residents in layers, and carefully at the order of demolishing and building. Practice is often unruly here.',
    points: {
      'see-layers':
        'Do not see present and future residents in black and white. People are more than poor or rich, with or without a migration background, a need for care or a disability.',
      'mix-of-homes': 'On that basis, decide which kinds of homes are needed, and in which segments of the market.',
      allocation: 'Develop and use instruments for selective allocation that fit.',
      'other-forms': 'Consider alternative forms of housing and of contract, including temporary ones.',
      'more-than-homes': 'Consider extra facilities too, and social and economic measures alongside.',
      'build-first': 'Where possible, complete new homes before old ones go.',
      'help-with-moving':
        'Arrange what people need in order to return or be rehoused, such as guidance and a moving allowance.',
      'watch-the-waterbed':
        'Watch for a possible waterbed effect, where a problem moves elsewhere. Keep measuring it in the neighbourhood, the city district and the region.',
      'hold-on':
        'Persevere as administrators. Do not give in to pressure from the market, and keep putting liveability and residents’ future first.',
      'return-within-reach':
        'When new homes come first, returning to the district or moving within it is easier. Guidance and an allowance make it possible to return or be rehoused.',
      'effects-within-reach': 'It takes perseverance to bring the intended effects within reach.',
      'short-sighted-decisions':
        'Setbacks in this step can lead to pragmatic decisions, sometimes even short-sighted ones. The source names six kinds of setback.',
      'scarce-sites': 'Too few sites to build on.',
      'rising-costs': 'Rising construction costs.',
      'market-pressure': 'Pressure from market parties.',
      delay: 'Plans that are delayed.',
      resistance: 'Resistance from residents.',
      impatience: 'Political or administrative impatience, often together with another setback.',
    },
  },
} as const satisfies TextsOf<typeof steps>;
export default stepsEn;
