// Takes the layout out of Lit's html, svg and css templates, which minifiers of JavaScript leave as they are.
import MagicString from 'magic-string';

/** White space that holds a line break is layout; it becomes one space, because between inline elements a space shows. */
export const minifyHtml = (text) => text.replace(/[ \t]*\r?\n\s*/g, ' ');

export const minifyCss = (text) =>
  text
    .replace(
      /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
      (_, string, mark, colon) => string ?? mark ?? colon ?? ' ',
    )
    .replace(/;}/g, '}');

const minifiers = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler(code) {
        const magic = new MagicString(code);
        for (const { start, end, minify } of templates(this.parse(code))) {
          const text = code.slice(start, end);
          const less = minify(text);
          if (less !== text) magic.update(start, end, less);
        }
        return magic.hasChanged() ? { code: magic.toString(), map: magic.generateMap({ hires: true }) } : null;
      },
    },
  };
}

function* templates(node) {
  if (Array.isArray(node)) for (const child of node) yield* templates(child);
  else if (node && typeof node === 'object') {
    const minify = node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name];
    // White space inside <pre> and <textarea> is text.
    if (minify && !node.quasi.quasis.some((part) => /<(?:pre|textarea)\b/.test(part.value.raw)))
      for (const { start, end, value } of node.quasi.quasis) if (end > start && value.raw) yield { start, end, minify };
    for (const key in node) if (key !== 'loc') yield* templates(node[key]);
  }
}
