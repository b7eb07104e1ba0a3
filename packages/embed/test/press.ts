/** What a file input is given. */
const examples = [
  [
    'werk.json',
    '{"format":"mengwijzer-dossier","version":2,"neighbourhood":"Molenkwartier","answers":{"what":{"choices":["incomes"]}}}',
  ],
  ['plekken.csv', 'Locatie;Nu sociaal\nHof;40\n'],
] as const;

interface Pressing {
  /** Stops once one of these stands in the element. */
  readonly stop: readonly string[];
  /** As many as are pressed. */
  readonly most: number;
  readonly examples?: typeof examples;
}

export interface Pressed {
  /** What was read of what stops it. */
  readonly said: string | undefined;
  readonly count: number;
  /** By file of ours, after how many presses it was asked for. */
  readonly asked: Readonly<Record<string, number>>;
  /** What is there to read, and in what language. */
  readonly shown: string;
  readonly lang: string;
}

export const pressing = (stop: readonly string[], most = 250): Pressing => ({ stop, most, examples });

/** In the page: uses all that there is in an element, as much of each kind as a visitor would try. What wipes, and trying again, is left. */
export async function pressAll(
  host: Element,
  { stop, most, examples: files = [] as never }: Pressing,
): Promise<Pressed> {
  const root = host.shadowRoot!;
  const wait = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
  const asked: Record<string, number> = {};
  const used = new Set<unknown>();
  const kinds = new Map<string, number>();
  let count = 0;
  /** Gives how many requests there were. */
  const note = (): number => {
    const entries = performance.getEntriesByType('resource');
    for (const { name } of entries) if (name.includes('/mengwijzer/')) asked[name.split('/').pop()!] ??= count;
    return entries.length;
  };
  // Also what another message takes the place of.
  let seen: string | undefined;
  const said = (): string | undefined => (seen ??= stop.find((text) => root.textContent.includes(text)));
  const watch = new MutationObserver(said);
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  const saysOf = ({ textContent }: Element): string => textContent.trim().replaceAll(/\d+/gu, '');
  const kindOf = (control: Element): string =>
    [
      control.localName,
      control.className,
      ...['type', 'data-act'].map((name) => control.getAttribute(name)),
      control.getAttribute('name')?.split('/')[0],
      control.parentElement?.className,
    ].join(' ');
  const next = (): Element | undefined =>
    [...root.querySelectorAll('button, summary, a[href^="#"], input, select, textarea, [role=button]')].find(
      (control) =>
        !used.has(control) &&
        !used.has(kindOf(control) + saysOf(control)) &&
        (kinds.get(kindOf(control)) ?? 0) < 5 &&
        !/wis|verwijder|probeer|clear|erase|delete|remove|again/iu.test(saysOf(control)) &&
        control.checkVisibility(),
    );
  const change = (control: Element): unknown =>
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  const use = async (control: Element): Promise<void> => {
    if (control instanceof HTMLInputElement && control.type === 'file') {
      for (const [name, text] of files) {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        control.files = data.files;
        change(control);
        await wait(60);
      }
    } else if (control instanceof HTMLSelectElement) {
      control.selectedIndex = control.options.length - 1;
      change(control);
    } else if (control.matches('textarea, input:not([type=checkbox], [type=radio])')) {
      const field = control as HTMLInputElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '12\t13\n14\t15');
      const paste = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData });
      if (!field.dispatchEvent(paste)) return;
      field.value = '2019';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      change(field);
    } else control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  };
  performance.setResourceTimingBufferSize(2000);
  let known = note();
  const soon = async (): Promise<Element | undefined> => {
    for (let turn = 0; turn < 8 && !next() && !said(); turn += 1) await wait(60);
    return next();
  };
  for (let control = await soon(); control && count < most && !said(); control = await soon()) {
    for (const key of [control, kindOf(control) + saysOf(control)]) used.add(key);
    kinds.set(kindOf(control), (kinds.get(kindOf(control)) ?? 0) + 1);
    count += 1;
    control.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    (control as HTMLElement).focus();
    await use(control);
    await wait(15);
    // What says that something did not come takes another answer of the server.
    for (let turn = 0; turn < 10 && known !== (known = note()) && !said(); turn += 1) await wait(60);
  }
  for (let turn = 0; turn < 20 && !said(); turn += 1) await wait(50);
  note();
  watch.disconnect();
  return {
    said: said(),
    count,
    asked,
    shown: [host, ...root.children].map((each) => (each as HTMLElement).innerText.trim()).join('\n'),
    lang: root.querySelector<HTMLElement>('[lang]')?.lang ?? '',
  };
}
