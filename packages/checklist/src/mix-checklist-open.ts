import { pageOf } from '@mengwijzer/core/native';
import { questions } from '@mengwijzer/content/questions';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { openQuestions } from './model/state.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Answers } from '@mengwijzer/core/dossier';

/** In this tab: that all questions stand open. Nothing that anybody answered. */
const KEY = 'mengwijzer:checklist-open';

/** Where storage is blocked, nothing is remembered: it holds until the page is left. */
const inTab = <T>(act: (tab: Storage) => T): T | undefined => {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
};

interface Options {
  /** Opens a question as if the user had. */
  readonly go: (id: QuestionId) => void;
  /** Whether anything may be kept in the tab. */
  readonly isKept: () => boolean;
}

/** The question that a link on the page leads to; the page's own part of that name comes first. */
const linked = (hash: string): QuestionId | undefined => {
  const [, number] = /^#vraag-([1-7])$/u.exec(hash) ?? [];
  return number === undefined || pageOf().getElementById(`vraag-${number}`)
    ? undefined
    : questions[Number(number) - 1]?.id;
};

/** Which question stands open: the first without an answer, until somebody opens or closes one; or all, which the tab remembers. */
export class OpenQuestions implements ReactiveController {
  readonly #options: Options;
  readonly #host: ReactiveControllerHost;
  #isAll: boolean | undefined;
  #isChosen = false;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    this.#host = host;
    host.addController(this);
  }

  /** Whether all stand open; `undefined` as long as nobody said so in this tab. */
  get isAll(): boolean | undefined {
    return this.#isAll;
  }
  set isAll(isAll: boolean) {
    this.#isAll = isAll;
    this.#host.requestUpdate();
    if (this.#options.isKept()) inTab((tab) => tab.setItem(KEY, isAll ? 'all' : 'one'));
  }

  /** From now on none opens by itself. */
  choose(): void {
    this.#isChosen = true;
  }

  /** The question that stands open where nobody chose one. */
  begin(answers: Answers): QuestionId | '' {
    if (this.#isChosen) return '';
    const [first] = openQuestions(answers);
    this.#isChosen = true;
    return first === undefined ? '' : questions[first - 1]!.id;
  }

  hostConnected(): void {
    if (isServer) return;
    const kept = this.#options.isKept() && inTab((tab) => tab.getItem(KEY));
    if (kept) this.#isAll = kept === 'all';
    globalThis.addEventListener('hashchange', this.#follow);
    this.#follow();
  }
  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#follow);
  }
  hostWiped(): void {
    this.#isAll = undefined;
    this.#isChosen = false;
    inTab((tab) => tab.removeItem(KEY));
  }

  readonly #follow = (): void => {
    const id = linked(location.hash);
    if (id !== undefined) this.#options.go(id);
  };
}
