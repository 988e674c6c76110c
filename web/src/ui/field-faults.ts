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
    whole: 'write a whole number, such as 12.',
    number: 'write a number such as 1480.50; a comma stands between thousands only.',
    shape: 'Write it as is said at the field.',
    tick: 'Tick this to go on.',
    choice: 'Choose one of the list.',
    missing: 'Fill in this field.',
  },
  'zh-CN': {
    email: '请填写邮箱地址，例如 name@company.com。',
    url: '请填写完整网址，例如 https://company.com。',
    whole: '请填写整数，例如 12。',
    number: '请填写数字，例如 1480.50；逗号只用于千位分隔。',
    shape: '请按此处的说明填写。',
    tick: '请勾选此项后继续。',
    choice: '请从列表中选择一项。',
    missing: '请填写此项。',
  },
};
type Fault = keyof (typeof words)['en'];

function faultOf({ validity, type, inputMode }: Field): Fault | undefined {
  if (validity.typeMismatch) return type === 'url' ? 'url' : 'email';
  if (validity.patternMismatch) {
    if (!inputMode) return 'shape';
    return inputMode === 'numeric' ? 'whole' : 'number';
  }
  if (!validity.valueMissing) return undefined;
  if (type === 'checkbox') return 'tick';
  return type.startsWith('select') ? 'choice' : 'missing';
}

const fieldOf = ({ target }: Event) =>
  target instanceof Element && 'setCustomValidity' in target ? (target as Field) : undefined;

/** Of a field that was found wrong is said what is wrong with it now, which may be nothing. */
function judge(field: Field | undefined): void {
  if (!field?.validity.customError) return;
  const fault = faultOf(field);
  field.setCustomValidity(fault ? faultText(field, fault) : '');
}

/** Of several numbers beside each other it is said which is meant. */
function faultText(field: Field, fault: Fault): string {
  const locale = i18n.locale as Locale;
  const text = words[locale][fault];
  if (fault !== 'whole' && fault !== 'number') return text;
  const label = field.labels?.[0]?.textContent ?? field.ariaLabel ?? '';
  return `${label.replace(/ \*$/, '')}${locale === 'en' ? ': ' : '：'}${text}`;
}

export function speakOfFields(): void {
  const listen = (type: string, hear: (event: Event) => void) =>
    document.addEventListener(type, hear, { capture: true });
  listen('invalid', (event) => {
    const field = fieldOf(event);
    const fault = field && faultOf(field);
    if (fault) field.setCustomValidity(faultText(field, fault));
  });
  // Once the page has drawn what was typed.
  for (const type of ['input', 'change']) {
    document.addEventListener(type, (event) => judge(fieldOf(event)));
  }
  // A form is handed in by a press of its button, by Enter too: what code filled in meanwhile is seen.
  listen('click', ({ target }) => {
    const isElement = target instanceof Element;
    const button = isElement ? target.closest<HTMLButtonElement>('[type=submit]') : null;
    for (const field of button?.form?.elements ?? []) {
      if ('setCustomValidity' in field) judge(field as Field);
    }
  });
}
