// What is wrong with a field, in the page's language: the browser would say it in its own. It stands at the field, as
// the browser shows it; what has no words here is left to the browser.
import { i18n } from '@lingui/core';
import type { Locale } from '../i18n/locale.js';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Both languages, outside the catalogues: those come with every first visit, which these are no part of. */
const words = {
  en: {
    email: 'Write an e-mail address, such as name@company.com.',
    url: 'Write a whole address, such as https://company.com.',
    figures: 'Write a number in figures, such as 12.',
    tick: 'Tick this to go on.',
    choice: 'Choose one of the list.',
    missing: 'Fill in this field.',
  },
  'zh-CN': {
    email: '请填写邮箱地址，例如 name@company.com。',
    url: '请填写完整网址，例如 https://company.com。',
    figures: '请用数字填写，例如 12。',
    tick: '请勾选此项后继续。',
    choice: '请从列表中选择一项。',
    missing: '请填写此项。',
  },
};
type Fault = keyof (typeof words)['en'];

function faultOf({ validity, type }: Field): Fault | undefined {
  if (validity.typeMismatch) return type === 'url' ? 'url' : 'email';
  if (validity.patternMismatch) return 'figures';
  if (!validity.valueMissing) return undefined;
  if (type === 'checkbox') return 'tick';
  return type.startsWith('select') ? 'choice' : 'missing';
}

const fieldOf = ({ target }: Event) =>
  target instanceof Element && 'setCustomValidity' in target ? (target as Field) : undefined;

/** What was said counts no more: the field is judged anew. */
const forget = (field: Field | undefined) => field?.setCustomValidity('');

export function speakOfFields(): void {
  const listen = (type: string, hear: (event: Event) => void) =>
    document.addEventListener(type, hear, { capture: true });
  listen('invalid', (event) => {
    const field = fieldOf(event);
    const fault = field && faultOf(field);
    if (fault) field.setCustomValidity(words[i18n.locale as Locale][fault]);
  });
  listen('input', (event) => forget(fieldOf(event)));
  listen('change', (event) => forget(fieldOf(event)));
  // A form is handed in by a press of its button, by Enter too: what code filled in meanwhile is seen.
  listen('click', ({ target }) => {
    const isElement = target instanceof Element;
    const button = isElement ? target.closest<HTMLButtonElement>('[type=submit]') : null;
    for (const field of button?.form?.elements ?? []) {
      if ('setCustomValidity' in field) forget(field as Field);
    }
  });
}
