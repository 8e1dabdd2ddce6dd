/**
 * Gives the page's nonce to every style element that a library makes: antd passes it on to most of its own, but not to the one that
 * keeps the page from scrolling behind a dialog.
 */
export function giveNonceToStyles(nonce: string): void {
  const create = document.createElement.bind(document) as (
    name: string,
    options?: ElementCreationOptions,
  ) => HTMLElement;
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
