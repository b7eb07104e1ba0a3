// Made from the content: npm run content
import type { QuestionTextsFirst } from '../question.js';

// oxfmt-ignore
export const questionsFirstNl: QuestionTextsFirst = {
  "what": {
    "title": "Wat mengt u?",
    "topic": "wat er gemengd wordt",
    "asks": "Soorten woningen, inkomens, herkomst, of iets anders.",
    "explanation": "Mengen is een verzamelwoord. Zeg eerst wat er naast elkaar moet komen. U kunt meer dan één ding kiezen; sommige groepen overlappen.",
    "parts": {
      "choices": {
        "legend": "Wat wilt u mengen?",
        "note": "Kies alles wat geldt.",
        "choices": {
          "dwellings": {
            "label": "Soorten woningen",
            "hint": "Huur en koop, klein en groot, goedkoop en duur.",
            "inline": "soorten woningen"
          },
          "incomes": {
            "label": "Inkomens",
            "hint": "Huishoudens met een laag, midden en hoog inkomen.",
            "inline": "inkomens"
          },
          "origins": {
            "label": "Herkomst",
            "hint": "Mensen met en zonder migratieachtergrond.",
            "inline": "mensen van verschillende herkomst"
          },
          "classes": {
            "label": "Klassen",
            "hint": "Opleiding, werk en positie.",
            "inline": "klassen"
          },
          "lifestyles": {
            "label": "Leefstijlen",
            "hint": "Hoe mensen wonen, samenleven en hun dag indelen.",
            "inline": "leefstijlen"
          },
          "combinations": {
            "label": "Een combinatie",
            "hint": "Twee of meer kenmerken samen, zoals inkomen en leefstijl.",
            "inline": "combinaties van kenmerken"
          }
        }
      }
    }
  },
  "who": {
    "title": "Wie mengt u, en voor wie?",
    "topic": "",
    "asks": "Om wie het gaat, wie er beter van wordt en wie de lasten draagt.",
    "explanation": "",
    "parts": {}
  },
  "theory": {
    "title": "Hoe moet het werken?",
    "topic": "",
    "asks": "Wat u doet, wat er dan tussen mensen gebeurt, en wie daar wat aan heeft.",
    "explanation": "",
    "parts": {}
  },
  "role": {
    "title": "Probleem, middel of doel?",
    "topic": "",
    "asks": "Of mengen hier iets oplost, ergens toe dient, of zelf het doel is.",
    "explanation": "",
    "parts": {}
  },
  "objectives": {
    "title": "Welke doelen, van wie?",
    "topic": "",
    "asks": "Wat elke partij wil bereiken, en hoeveel menging genoeg is.",
    "explanation": "",
    "parts": {}
  },
  "scale": {
    "title": "Op welke schaal?",
    "topic": "",
    "asks": "Waar u ingrijpt en waar het effect valt, van portiek tot regio.",
    "explanation": "",
    "parts": {}
  },
  "time": {
    "title": "Op welke termijn?",
    "topic": "",
    "asks": "Meteen, na jaren, of pas in een volgende generatie.",
    "explanation": "",
    "parts": {}
  }
};
export default questionsFirstNl;
