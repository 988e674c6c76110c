// The operator opens a business unit in its own company's name.
import { DomainError } from '@agora/kernel/errors.js';
import { type LocalizedTextInput, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { slugFrom } from '@agora/offering/vendors/slug.js';
import { businessUnitErrors } from './business-unit.errors.js';
import { businessUnitChanged } from './business-unit.events.js';
import { BusinessUnit } from './business-unit.js';
import { createBusinessUnitRule } from './business-unit.policy.js';

interface CreateBusinessUnit {
  id: string;
  name: LocalizedTextInput;
  slug: string;
  introduction?: LocalizedTextInput | null;
}

export async function createBusinessUnit(
  work: Work,
  input: CreateBusinessUnit,
): Promise<BusinessUnit> {
  work.authorize(createBusinessUnitRule, null);
  const { companyId } = work.actor.requireMember();
  const isOwn = (found: BusinessUnit) => found.companyId === companyId;
  const before = await earlier(work, BusinessUnit, 'bun', input, isOwn);
  if (before) return before;
  const unit = new BusinessUnit();
  unit.id = input.id;
  unit.contentHash = contentHash(input);
  unit.companyId = companyId;
  unit.name = localizedTextFrom(input.name, 'name', 200);
  unit.slug = slugFrom(input.slug, 'slug');
  unit.introduction = input.introduction
    ? localizedTextFrom(input.introduction, 'introduction', 5000)
    : null;
  unit.createdAt = work.now;
  if (await work.em.findOne(BusinessUnit, { slug: unit.slug })) {
    const params = { slug: unit.slug };
    throw new DomainError(businessUnitErrors.SLUG_TAKEN, { field: ['slug'], params });
  }
  work.add(unit);
  work.emit(businessUnitChanged(unit));
  return unit;
}
