import { css } from 'lit';

/**
 * The theme: the one file that reads the host's properties, and the one meeting point with NL Design System.
 * A public `--mix-*` wins, then the common ("basis") tokens of an NL Design System theme, then the older `utrecht-*` names,
 * then a value that passes AA. Data colours are ours alone: they have to be told apart, whatever the house style.
 */
export const themeStyles = css`
  :host {
    --_mix-accent: var(
      --mix-accent-color,
      var(--basis-color-action-1-color-default, var(--utrecht-link-color, light-dark(#0b5a73, #7cc7de)))
    );
    --_mix-on-accent: var(--mix-on-accent-color, var(--_mix-page));
    --_mix-ink: var(
      --mix-text-color,
      var(--basis-color-default-color-document, var(--utrecht-document-color, light-dark(#16202a, #eef2f5)))
    );
    --_mix-muted: var(
      --mix-muted-color,
      var(--basis-color-default-color-subtle, var(--utrecht-form-field-description-color, light-dark(#4f5b67, #aab5c0)))
    );
    --_mix-edge: var(
      --mix-edge-color,
      var(
        --basis-form-control-border-color,
        var(--utrecht-form-control-border-color, var(--utrecht-textbox-border-color, light-dark(#75808c, #7f8b97)))
      )
    );
    --_mix-page: var(
      --mix-page-color,
      var(--basis-color-default-bg-document, var(--utrecht-document-background-color, light-dark(#fff, #12171c)))
    );
    --_mix-rule: var(--mix-rule-color, var(--basis-color-default-border-subtle, light-dark(#d5dae0, #333d47)));
    --_mix-tint: var(--mix-surface-color, var(--basis-color-default-bg-subtle, light-dark(#f4f6f8, #1b222a)));
    --_mix-pick: color-mix(in oklab, var(--_mix-accent) 9%, transparent);
    --_mix-caution: light-dark(#8a5a00, #e9b95c);
    --_mix-error: light-dark(#b3261e, #ff9b90);
    --_mix-focus: var(
      --mix-focus-color,
      var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, light-dark(#16202a, #fff)))
    );
    --_mix-focus-gap: var(--_mix-page);
    --_mix-focus-line: max(2px, var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, 3px)))
      var(--basis-focus-outline-style, var(--utrecht-focus-outline-style, solid));
    --_mix-radius: var(
      --mix-border-radius,
      var(
        --basis-form-control-border-radius,
        var(--utrecht-form-control-border-radius, var(--utrecht-textbox-border-radius, 0.25em))
      )
    );
    --_mix-target: max(
      24px,
      var(--mix-target-size, var(--basis-pointer-target-min-block-size, var(--utrecht-pointer-target-min-size, 2.75em)))
    );
    --_mix-measure: var(--mix-measure, 35em);
    --_mix-sticky: var(--mix-sticky-offset, 0px);
    --_mix-heading: var(
      --mix-heading-font-family,
      var(--basis-heading-font-family, var(--utrecht-heading-2-font-family, inherit))
    );
    --_mix-home: light-dark(#0a5f68, #33a3aa);
    --_mix-away: light-dark(#9c2a3c, #dd6a79);
    --_mix-physical: light-dark(#a8481f, #f0956c);
    --_mix-social-domain: light-dark(#0a5f68, #4cc3c9);
    --_mix-economic: light-dark(#5c4a9c, #b3a4f0);
  }
  @media (prefers-contrast: more) {
    :host {
      --_mix-rule: var(--_mix-edge);
      --_mix-muted: var(--_mix-ink);
    }
  }
  @media print {
    :host {
      --_mix-page: #fff;
      --_mix-ink: #000;
      --_mix-muted: #333;
      --_mix-rule: #999;
      --_mix-edge: #444;
      --_mix-tint: #fff;
      --_mix-accent: #000;
      --_mix-on-accent: #fff;
      --_mix-caution: #000;
      --_mix-pick: transparent;
      --_mix-home: #000;
      --_mix-away: #000;
      --_mix-physical: #000;
      --_mix-social-domain: #333;
      --_mix-economic: #666;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_mix-ink: CanvasText;
      --_mix-muted: CanvasText;
      --_mix-page: Canvas;
      --_mix-edge: CanvasText;
      --_mix-rule: GrayText;
      --_mix-tint: Canvas;
      --_mix-accent: LinkText;
      --_mix-on-accent: Canvas;
      --_mix-caution: CanvasText;
      --_mix-error: CanvasText;
      --_mix-home: CanvasText;
      --_mix-away: CanvasText;
      --_mix-physical: CanvasText;
      --_mix-social-domain: CanvasText;
      --_mix-economic: CanvasText;
      --_mix-focus: Highlight;
    }
  }
`;
