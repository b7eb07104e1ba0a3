import type { QuestionTexts } from './questions.js';

/**
 * `inline` stands in these sentences: "We are mixing …", "It is about …", "… should be better off", "The burden falls on …",
 * "It should work through …", "For us, mixing is …", "we disagree about …", "to … this is …",
 * "We act at the scale of …", "We expect the effect …". `topic` stands after "the question about" and "we do not agree yet on".
 */
export const questionsEn = {
  what: {
    title: 'What are you mixing?',
    topic: 'what is being mixed',
    asks: 'Types of homes, incomes, origins, or something else.',
    explanation:
      'Mixing is an umbrella term. Say first what should end up side by side. You can choose more than one thing; some groups overlap.',
    parts: {
      choices: {
        legend: 'What do you want to mix?',
        note: 'Choose all that apply.',
        choices: {
          dwellings: {
            label: 'Types of homes',
            hint: 'Rental and owner-occupied, small and large, cheap and expensive.',
            inline: 'types of homes',
          },
          incomes: {
            label: 'Incomes',
            hint: 'Households on low, middle and high incomes.',
            inline: 'incomes',
          },
          origins: {
            label: 'Origin',
            hint: 'People with and without a migration background.',
            inline: 'people of different origins',
          },
          classes: { label: 'Social classes', hint: 'Education, work and position.', inline: 'social classes' },
          lifestyles: {
            label: 'Lifestyles',
            hint: 'How people live, get along and organise their day.',
            inline: 'lifestyles',
          },
          combinations: {
            label: 'A combination',
            hint: 'Two or more characteristics together, such as income and lifestyle.',
            inline: 'combinations of characteristics',
          },
        },
      },
    },
  },
  who: {
    title: 'Who are you mixing, and for whom?',
    topic: 'who is being mixed and for whom',
    asks: 'Whom it is about, who will be better off and who carries the burden.',
    explanation:
      'Say who this is about. Then say who should be better off, and who carries the burden. Often these are not the same people.',
    parts: {
      choices: {
        legend: 'Who is this about?',
        note: 'Choose all that apply.',
        choices: {
          individuals: {
            label: 'Individuals',
            hint: 'Each person separately, apart from the household.',
            inline: 'individuals',
          },
          households: { label: 'Households', hint: 'People who share one home.', inline: 'households' },
          'sports-clubs': {
            label: 'Sports clubs',
            hint: 'People who play together or watch from the sideline.',
            inline: 'sports clubs',
          },
          'primary-schools': {
            label: 'Primary schools',
            hint: 'Which children share a classroom.',
            inline: 'primary schools',
          },
          neighbourhoods: {
            label: 'Neighbourhoods',
            hint: 'The neighbourhood as a whole, or one and another.',
            inline: 'neighbourhoods',
          },
          'cross-links': {
            label: 'Cross-links',
            hint: 'Links between these, such as between a school and a sports club.',
            inline: 'cross-links',
          },
        },
      },
      benefits: {
        legend: 'Who should be better off?',
        note: 'Choose all that apply.',
        choices: {
          stayers: {
            label: 'Those who stay',
            hint: 'People who live there now and remain.',
            inline: 'the people who stay',
          },
          leavers: {
            label: 'Those who must leave',
            hint: 'People whose home disappears or becomes too expensive.',
            inline: 'the people who must leave',
          },
          arrivals: { label: 'Those who move in', hint: 'New residents.', inline: 'the people who move in' },
          surroundings: {
            label: 'Other neighbourhoods',
            hint: 'Elsewhere in the city or the region.',
            inline: 'people in other neighbourhoods',
          },
        },
      },
      burdens: {
        legend: 'Who carries the burden?',
        note: 'Think of moving, higher rent, nuisance and losing neighbours.',
        choices: {
          stayers: {
            label: 'Those who stay',
            hint: 'People who live there now and remain.',
            inline: 'the people who stay',
          },
          leavers: {
            label: 'Those who must leave',
            hint: 'People whose home disappears or becomes too expensive.',
            inline: 'the people who must leave',
          },
          arrivals: { label: 'Those who move in', hint: 'New residents.', inline: 'the people who move in' },
          surroundings: {
            label: 'Other neighbourhoods',
            hint: 'Elsewhere in the city or the region.',
            inline: 'people in other neighbourhoods',
          },
        },
      },
    },
  },
  theory: {
    title: 'How should it work?',
    topic: 'how it should work',
    asks: 'What you do, what then happens between people, and who gains from it.',
    explanation:
      'Write down, one line at a time, how you think it works: from what you do, through what happens between people, to what someone gains.',
    parts: {
      rows: {
        legend: 'From action to result',
        note: 'One line for each path you have in mind.',
        choices: {},
      },
      kind: {
        legend: 'What makes it work?',
        note: 'Choose what fits best. Your own words come first.',
        choices: {
          contact: {
            label: 'Contact between residents',
            hint: 'People who differ talk to each other and help each other.',
            inline: 'contact between residents',
          },
          'role-models': {
            label: 'Examples close by',
            hint: 'Children see what others learn and what work they do.',
            inline: 'examples in the neighbourhood',
          },
          networks: {
            label: 'Networks',
            hint: 'Someone knows someone who can help.',
            inline: 'residents’ networks',
          },
          familiarity: {
            label: 'Recognising each other',
            hint: 'Brief, repeated encounters build familiarity. Also called public familiarity.',
            inline: 'residents recognising each other',
          },
          attentiveness: {
            label: 'Looking out for each other',
            hint: 'Keeping an eye out, carrying a bag upstairs. Also called everyday attentiveness.',
            inline: 'residents looking out for each other',
          },
          'shared-activities': {
            label: 'Doing something together',
            hint: 'Getting along through a shared activity. Also called amicality.',
            inline: 'residents doing things together',
          },
          'social-control': {
            label: 'Social control',
            hint: 'People correct each other and each other’s children.',
            inline: 'social control',
          },
          'facilities-support': {
            label: 'Customers and members for facilities',
            hint: 'Shops, schools and clubs can stay.',
            inline: 'enough customers and members for facilities',
          },
          reputation: {
            label: 'A better name',
            hint: 'Others think better of the area.',
            inline: 'a better name for the area',
          },
        },
      },
    },
  },
  role: {
    title: 'Problem, means or goal?',
    topic: 'the role of mixing',
    asks: 'Whether mixing solves something here, serves something, or is the goal itself.',
    explanation:
      'Differences between people can cause trouble, serve a purpose or have value in themselves. Say which it is here. More than one is fine, if you add what for.',
    parts: {
      choices: {
        legend: 'What is mixing here?',
        note: 'Choose all that apply.',
        choices: {
          problem: {
            label: 'A problem',
            hint: 'Differences clash here, or are seen that way.',
            inline: 'a problem',
          },
          means: { label: 'A means', hint: 'Mixing should bring something else closer.', inline: 'a means' },
          goal: {
            label: 'A goal in itself',
            hint: 'A mixed neighbourhood is worth having for its own sake.',
            inline: 'a goal in itself',
          },
        },
      },
    },
  },
  objectives: {
    title: 'Which objectives, and whose?',
    topic: 'the parties’ objectives',
    asks: 'What each party wants to achieve, and how much mixing is enough.',
    explanation:
      'Enter for each party what it wants to achieve by mixing. Differences may stay: then you know what to talk about.',
    parts: {
      objectives: {
        legend: 'Which objectives are there?',
        choices: {
          'resident-opportunities': {
            label: 'Better opportunities for current residents',
            hint: 'School, work and a good place for the people of today.',
            inline: 'better opportunities for current residents',
          },
          'area-figures': {
            label: 'Better figures for the area',
            hint: 'Safety, liveability, income and the area’s name.',
            inline: 'better figures for the area',
          },
          facilities: {
            label: 'Facilities that can stay',
            hint: 'Enough customers, pupils and members.',
            inline: 'facilities that can stay',
          },
          'less-concentration': {
            label: 'Fewer vulnerable households in one place',
            hint: 'People who need help live more spread out.',
            inline: 'having fewer vulnerable households in one place',
          },
          'less-segregation': {
            label: 'Less separation between rich and poor',
            hint: 'High and low incomes live less far apart.',
            inline: 'less separation between rich and poor',
          },
          contact: {
            label: 'Different people get to know each other',
            hint: 'From a nod to doing something together.',
            inline: 'contact between different people',
          },
        },
      },
      parties: {
        legend: 'Whose objectives are these?',
        choices: {
          municipality: { label: 'Municipality', inline: 'the municipality' },
          'housing-corporation': {
            label: 'Housing corporation',
            hint: 'The social landlord.',
            inline: 'the housing corporation',
          },
          welfare: { label: 'Welfare', hint: 'The social work organisation.', inline: 'the welfare organisation' },
          residents: { label: 'Residents', inline: 'the residents' },
        },
      },
      positions: {
        legend: 'How does this party see it?',
        choices: {
          main: { label: 'Main objective', inline: 'a main objective' },
          counts: { label: 'Counts too', inline: 'an objective that counts' },
          none: { label: 'Not an objective', inline: 'not an objective' },
          against: { label: 'Does not want this', inline: 'something that should not happen' },
        },
      },
      degree: {
        legend: 'How much mixing is enough?',
        note: 'Write down what you want to see, per street or for the whole neighbourhood.',
        choices: {},
      },
    },
  },
  scale: {
    title: 'At what scale?',
    topic: 'the scale',
    asks: 'Where you act and where the effect lands, from porch to region.',
    explanation:
      'Three columns along one ladder: where you act, where you expect the wanted effect, and where an unwanted effect may land.',
    parts: {
      levels: {
        legend: 'Where do you act, and where does the effect land?',
        note: 'Choose all that apply on each rung.',
        choices: {
          porch: {
            label: 'Shared entrance',
            hint: 'People who share stairs and a front door.',
            inline: 'the shared entrance',
          },
          complex: { label: 'Complex', hint: 'One building or one group of buildings.', inline: 'the complex' },
          street: { label: 'Street', inline: 'the street' },
          neighbourhood: { label: 'Neighbourhood', hint: 'Part of a larger area.', inline: 'the neighbourhood' },
          association: {
            label: 'Association',
            hint: 'A club, or another group with members.',
            inline: 'the association',
          },
          district: { label: 'District', hint: 'Several neighbourhoods together.', inline: 'the district' },
          city: { label: 'City', inline: 'the city' },
          higher: {
            label: 'Region or higher',
            hint: 'The province and the country too.',
            inline: 'the region or higher',
          },
        },
      },
    },
  },
  time: {
    title: 'Over what period?',
    topic: 'the period',
    asks: 'At once, after years, or only in a next generation.',
    explanation:
      'Say when you want to notice something. Some effects come quickly. For others you wait long, sometimes until children have grown up.',
    parts: {
      term: {
        legend: 'When do you expect an effect?',
        choices: {
          immediate: { label: 'At once', hint: 'As soon as people have built or moved.', inline: 'at once' },
          longer: { label: 'In the longer term', hint: 'After years.', inline: 'in the longer term' },
          generations: {
            label: 'Only in a next generation',
            hint: 'Children get further than their parents.',
            inline: 'only in a next generation',
          },
        },
      },
    },
  },
} as const satisfies QuestionTexts;
export default questionsEn;
