/** Laid out at its width, so that all in it can be measured, and takes no room. */
const ASIDE = 'block-size: 0; overflow: hidden; visibility: hidden';

/**
 * Lets what a server made of an element stand until the element itself is at least as tall, so that nothing on the page moves. Returns what is
 * to be called after each update; it takes the place once all is there, whatever its height.
 */
export function takeOver(served: readonly ChildNode[], shell: HTMLElement): (isComplete?: boolean) => boolean {
  const before = served.find(({ nodeName }) => nodeName === 'DIV') as HTMLElement | undefined;
  shell.style.cssText = ASIDE;
  return (isComplete = false) => {
    const height = shell.scrollHeight;
    // A pixel less is how heights are rounded. Nothing at all: its words are still on their way.
    if (height < (isComplete ? 1 : (before?.offsetHeight ?? 0) - 1)) return false;
    for (const node of served) node.remove();
    shell.removeAttribute('style');
    return true;
  };
}
