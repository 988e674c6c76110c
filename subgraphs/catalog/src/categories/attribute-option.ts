// An option of an ENUM attribute: the value that products state and files carry, which never changes, what it
// is called in each language, and what else sources write for it. Options are found by any of these, so that
// two spellings are one choice in every filter; values that nobody has described yet stand for themselves.
import { invalidInput } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom, textFrom } from '@agora/kernel/graphql/values.js';

export interface AttributeOption {
  value: string;
  name: LocalizedText;
  aliases: string[];
}

export interface AttributeOptionInput {
  value: string;
  name: LocalizedText;
  aliases?: readonly string[] | null;
}

const optionsMax = 500;
const aliasesMax = 50;
const lengthMax = 200;

/** Case, width and spaces make no other option. */
export const foldOption = (text: string) =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What each list of options is found by; a list is never changed, only replaced. */
const folded = new WeakMap<readonly AttributeOption[], Map<string, AttributeOption>>();

/** The option that a source means by this text, if it is described. */
export function optionOf(
  { options }: { options: readonly AttributeOption[] },
  text: string | null | undefined,
): AttributeOption | undefined {
  if (!text || options.length === 0) return undefined;
  let byText = folded.get(options);
  if (!byText) {
    byText = new Map();
    // Values before other spellings, and those before what is shown.
    const texts = [
      ...options.map((option) => [option.value, option] as const),
      ...options.flatMap((option) => option.aliases.map((alias) => [alias, option] as const)),
      ...options.flatMap((option) =>
        [option.name.en, option.name.zhCN].map((name) => [name ?? '', option] as const),
      ),
    ];
    for (const [each, option] of texts) {
      const key = foldOption(each);
      if (key && !byText.has(key)) byText.set(key, option);
    }
    folded.set(options, byText);
  }
  return byText.get(foldOption(text));
}

/** Checked options; INVALID_INPUT names the place otherwise. */
export function optionsFrom(
  inputs: readonly AttributeOptionInput[],
  kind: string,
  field = 'options',
): AttributeOption[] {
  if (inputs.length > 0 && kind !== 'ENUM') throw invalidInput(field, 'ONLY_FOR_ENUM');
  if (inputs.length > optionsMax) throw invalidInput(field, 'TOO_MANY', { optionsMax });
  const seen = new Set<string>();
  const once = (text: string, place: string) => {
    const key = foldOption(text);
    if (seen.has(key)) throw invalidInput(place, 'REPEATED');
    seen.add(key);
    return text;
  };
  return inputs.map(({ value, name, aliases }, index) => {
    const place = `${field}.${index}`;
    if ((aliases?.length ?? 0) > aliasesMax) {
      throw invalidInput(`${place}.aliases`, 'TOO_MANY', { aliasesMax });
    }
    return {
      value: once(textFrom(value, `${place}.value`, lengthMax), `${place}.value`),
      name: localizedTextFrom(name, `${place}.name`, lengthMax),
      aliases: (aliases ?? []).map((alias, at) => {
        const spot = `${place}.aliases.${at}`;
        return once(textFrom(alias, spot, lengthMax), spot);
      }),
    };
  });
}

/** Those of a source added to what is there: what people described stays as it is. */
export function withOptions(
  present: AttributeOption[],
  given: readonly AttributeOption[],
): AttributeOption[] {
  let all = present;
  for (const option of given) {
    const known = optionOf({ options: all }, option.value);
    if (!known) {
      const aliases = option.aliases.filter((alias) => !optionOf({ options: all }, alias));
      if (all.length < optionsMax) all = [...all, { ...option, aliases }];
      continue;
    }
    const name = {
      zhCN: known.name.zhCN ?? option.name.zhCN ?? null,
      en: known.name.en ?? option.name.en ?? null,
    };
    const isMore = name.zhCN !== known.name.zhCN || name.en !== known.name.en;
    if (isMore) all = all.map((each) => (each === known ? { ...known, name } : each));
  }
  return all;
}
