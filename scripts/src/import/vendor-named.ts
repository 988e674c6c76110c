// The vendor that a person names on the command line: by slug or id; a business unit comes first.
import { type Ask, Refused } from './ask.js';

export async function vendorNamed(ask: Ask, slugOrId: string): Promise<string> {
  const isId = /^(bun|sel)_/.test(slugOrId);
  const which = isId ? '(id: $it)' : '(slug: $it)';
  const type = isId ? 'ID' : 'String';
  const find = async (field: string): Promise<string | undefined> => {
    const query = `query ${field}($it: ${type}) { ${field}${which} { id } }`;
    return (await ask(query, { it: slugOrId }))[field]?.id;
  };
  const unitId = slugOrId.startsWith('sel_') ? undefined : await find('businessUnit');
  const id = unitId ?? (slugOrId.startsWith('bun_') ? undefined : await find('seller'));
  if (id) return id;
  throw new Refused('vendor', 'NOT_FOUND', `there is no business unit or seller ${slugOrId}`);
}
