import type { Locale } from '@staffroom/contract';
import { searchPage as en } from '../../text/en/search-page.ts';
import { searchPage as es } from '../../text/es/search-page.ts';
import { loadIndex } from './load-index.ts';
import { findIn, type Found } from './search-index.ts';

const texts = { en, es } as const;
const mostSuggested = 8;

const look = {
  list: 'absolute right-0 top-full z-30 mt-1 max-h-[70vh] w-[min(26rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-raised p-1.5 text-body shadow-raised',
  option: 'block rounded-control px-3 py-2 no-underline aria-selected:bg-wash hover:bg-wash cursor-pointer',
  kind: 'block text-small text-soft',
} as const;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Lists what is found below the field of a search while one types: a combobox with a list, as ARIA's patterns have it. */
export function enhanceSearch(form: HTMLFormElement, locale: Locale): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input === null || input.role === 'combobox') return;
  const field = input;
  const text = texts[locale];
  const list = element('ul', look.list);
  const status = element('p', 'hidden-text');
  list.id = `${field.id}-list`;
  list.role = 'listbox';
  list.ariaLabel = text.list;
  list.hidden = true;
  status.role = 'status';
  form.classList.add('relative');
  form.append(list, status);
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);

  let active = -1;

  function activate(next: number): void {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (next + options.length + 1) % (options.length + 1);
    if (active === options.length) active = -1;
    options.forEach((option, index) => {
      option.ariaSelected = String(index === active);
    });
    const chosen = options[active];
    if (chosen === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen;
    field.ariaExpanded = String(isOpen);
    if (!isOpen) activate(-1);
  }

  function optionOf({ id, title, kind }: Pick<Found, 'id' | 'title' | 'kind'>, index: number): HTMLLIElement {
    const option = element('li', look.option, title);
    option.id = `${list.id}-${index}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['address'] = id;
    if (kind !== '') option.append(element('span', look.kind, kind));
    return option;
  }

  function show(words: string, found: readonly Found[]): void {
    const all = {
      id: `${form.action}?${new URLSearchParams({ q: words }).toString()}`,
      title: found.length === 0 ? text.none(words) : text.all(words),
      kind: '',
    };
    list.replaceChildren(...[...found.slice(0, mostSuggested), all].map(optionOf));
    status.textContent = found.length === 0 ? text.none(words) : text.count(found.length);
    activate(-1);
    open(true);
  }

  async function suggest(): Promise<void> {
    const words = field.value;
    if (words.trim() === '') {
      open(false);
      return;
    }
    // Without the index the form still asks the server.
    const index = await loadIndex(locale).catch(() => null);
    if (index !== null && field.value === words && document.activeElement === field)
      show(words, findIn(index, words));
  }

  field.addEventListener('input', () => void suggest());
  field.addEventListener('focus', () => void suggest());
  field.addEventListener('keydown', (event) => {
    const chosen = [...list.children][active];
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter' && !list.hidden && chosen instanceof HTMLElement) {
      event.preventDefault();
      location.assign(chosen.dataset['address'] ?? form.action);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && list.children.length > 0) {
      event.preventDefault();
      if (list.hidden) open(true);
      activate(
        event.key === 'ArrowDown' ? active + 1 : active === -1 ? list.children.length - 1 : active - 1,
      );
    }
  });
  // The field keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (option !== null) location.assign(option.dataset['address'] ?? form.action);
  });
  field.addEventListener('blur', () => open(false));
  void suggest();
}
