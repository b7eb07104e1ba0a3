import type { PartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';

/** A partner's content, and what puts it among ours. */
export interface Partner {
  readonly content: PartnerContent;
  readonly apply: typeof withPartner;
  readonly related: typeof relationsWith;
}

/** Loads what puts a partner's content among ours; nothing where there is none. */
export async function withTools(content: PartnerContent | undefined): Promise<Partner | undefined> {
  if (content === undefined) return undefined;
  const { withPartner, relationsWith } = await import('@mengwijzer/content/partner');
  return { content, apply: withPartner, related: relationsWith };
}
