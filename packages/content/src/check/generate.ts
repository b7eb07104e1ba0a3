import { catalogue } from '../catalogue.js';
import type { CollectionId } from '../entry.js';
import { checkContent } from './check-content.js';
import { fileOf, type Content, type ContentEntry } from './content.js';
import { jsonSchemas } from './json-schema.js';
import { hardToRead } from './readability.js';
import { relate } from './relate.js';

const content = catalogue as unknown as Content;
const NOTE = '// Made from the content: npm run content\n';

/** What is wrong with the content, a line each. */
export const faults = (): string[] => [
  ...checkContent(content),
  ...hardToRead(content).map((line) => `${line} (hard to read)`),
];

/** Files that follow from the content, by their path in the package. */
export function files(): Readonly<Record<string, string>> {
  const related = relate(content);
  return Object.fromEntries([
    ...Object.entries(related).map(([name, relations]) => [
      `src/data/relations/${fileOf(name as CollectionId)}.ts`,
      `${NOTE}import type { Relations } from '../../relations.js';\n\nexport const ${name}Relations = ${print(relations)} as const satisfies Relations;\nexport default ${name}Relations;\n`,
    ]),
    [
      'src/data/ids.ts',
      `${NOTE}\n/** The ids of all entries, by collection, each with those of its points, or of its parts and their choices. */\nexport const ids = ${print(
        Object.fromEntries(
          Object.entries(content).map(([name, { entries }]) => [
            name,
            Object.fromEntries(entries.map((entry) => [entry.id, inside(entry)])),
          ]),
        ),
      )} as const;\n`,
    ],
    ...Object.entries(jsonSchemas(content)).map(([name, schema]) => [
      `schema/${fileOf(name as CollectionId)}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ]) as Record<string, string>;
}

/** "aim" for a point, "choices" and "choices/incomes" for a part and a choice. */
const inside = ({ points = [], parts = [] }: ContentEntry): string[] => [
  ...points.map(({ id }) => id),
  ...parts.flatMap(({ id, choices = [] }) => [id, ...choices.map((choice) => `${id}/${choice}`)]),
];

const print = (value: unknown): string => JSON.stringify(value, null, 2);
