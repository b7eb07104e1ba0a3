import type { Reasons } from '../question.js';

/** Why each question is asked. A module of its own: a page loads it when a reader asks for it. */
export const reasonsEn: Reasons = {
  what: [
    'Mixing homes is not the same as mixing people. If you build rental and owner-occupied homes together, you do not yet know who will live there. And if you want a range of incomes, there is more than one way to try.',
    'What you mix also decides which research applies to you. The findings on incomes differ from those on origin or lifestyle.',
  ],
  who: [
    'Mixing can happen in many places: in a street, at a school, in a club or in a neighbourhood. People who live side by side do not automatically share a classroom.',
    'When homes are demolished and rebuilt, there are three groups of residents: those who stay, those who must leave and those who move in. Other neighbourhoods may notice something too. Ask for each group what mixing brings and what it costs.',
  ],
  theory: [
    'Parties often agree that they want to mix. Why it would work usually stays unsaid. Later, nobody can see which step is failing.',
    'A line does not have to be proven. What matters is that you can explain it to each other, and that someone can say: I do not see this happening.',
  ],
  role: [
    'One and the same policy may treat difference on one point as trouble and on another as a gain. That chafes as long as nobody says so.',
    'If mixing is a means, it needs a goal. If mixing is a goal in itself, it needs a reason.',
  ],
  objectives: [
    'The main choice is this one. Do you mainly want to lift the area, or the people who live there now? The two do not automatically go together.',
    'People quickly agree on “a mixed neighbourhood”. Underneath there may be objectives that get in each other’s way. Writing them down for each party makes that visible.',
    'Say how much mixing you want as well. Otherwise nobody will know whether you have arrived.',
  ],
  scale: [
    'An intervention and its effect are often not on the same rung. You demolish a complex, and something changes in the street or elsewhere in the city.',
    'A neighbourhood on the map is larger than what residents call their neighbourhood. What is mixed on one rung can be all of one kind on another.',
  ],
  time: [
    'A new building is there for all to see. Whether a child gets further than its parents, you only know much later.',
    'Measure too early and you see nothing and stop. Choose no moment and you never measure. So agree on a period for each objective.',
  ],
};
export default reasonsEn;
