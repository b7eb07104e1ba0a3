import { close, createIndex } from 'pagefind';

/** Files of an own interface and of a worker, which nothing here uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;

/** What one searches in and with, by path under `pagefind/`, for pages by their path in the site. */
export async function searchIndexOf(pages: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Uint8Array>> {
  const { errors, index } = await createIndex({
    keepIndexUrl: true,
    // Else a page in one language finds none in the other.
    forceLanguage: 'nl',
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  const faults = await Promise.all(
    Object.entries(pages).map(([sourcePath, content]) => index.addHTMLFile({ sourcePath, content })),
  );
  const found = await index.getFiles();
  await close();
  const wrong = [...faults.flatMap(({ errors: each }) => each), ...found.errors];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return new Map(
    found.files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content] as const),
  );
}
