// What is wrong with a field, in the page's language: the browser would say it in its own. It stands at the field, as
// the browser shows it; what has no words here is left to the browser.
import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const types: Record<string, MessageDescriptor> = {
  email: msg`Write an e-mail address, such as name@company.com.`,
  url: msg`Write a whole address, such as https://company.com.`,
};

function faultOf({ validity, type }: Field): MessageDescriptor | undefined {
  if (validity.typeMismatch) return types[type];
  if (validity.patternMismatch) return msg`Write a number in figures, such as 12.`;
  if (!validity.valueMissing) return undefined;
  if (type === 'checkbox') return msg`Tick this to go on.`;
  return type.startsWith('select') ? msg`Choose one of the list.` : msg`Fill in this field.`;
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
    if (fault) field.setCustomValidity(i18n._(fault));
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
