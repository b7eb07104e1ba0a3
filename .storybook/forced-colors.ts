const kept = new Map<CSSMediaRule, string>();

/**
 * What the elements do in forced colours, shown without them: their own rules for `(forced-colors: active)` hold. A page cannot force colours as a
 * browser does; what an element leaves to the browser keeps its own colour here. DevTools can do both: Rendering, forced-colors.
 */
export function showForcedColors(): () => void {
  const apply = (): void => {
    for (const sheet of sheetsBelow(document)) turn(sheet.cssRules);
  };
  apply();
  // Elements bring styles with what they load later.
  const timer = setInterval(apply, 300);
  return () => {
    clearInterval(timer);
    for (const [rule, text] of kept) rule.media.mediaText = text;
    kept.clear();
  };
}

function* sheetsBelow(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* root.adoptedStyleSheets;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* sheetsBelow(shadowRoot);
}

function turn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const text = rule.media.mediaText;
      const turned = text
        .replace('(forced-colors: active)', 'all')
        .replace('(forced-colors: none)', 'print and (width < 0px)');
      if (turned !== text) {
        kept.set(rule, text);
        rule.media.mediaText = turned;
      }
    }
    if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
  }
}
