// Being erased: what it would do, and having it done.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../members/viewer.graphql.js';
import { eraseMember } from './erase-member.js';
import { eraseMyself } from './erase-myself.js';
import {
  EraseMemberInput,
  EraseMemberPayload,
  EraseMyselfInput,
  EraseMyselfPayload,
  ErasureItemType,
  ErasurePreviewType,
  keepReason,
} from './erasure.graphql.js';
import type { ErasureItem } from './erasure.js';
import { erasurePreview } from './erasure.queries.js';

@Resolver(() => ErasureItemType)
export class ErasureItemResolver {
  @FieldResolver(() => keepReason, {
    nullable: true,
    description: 'Why they are kept; null when they are deleted.',
  })
  keptFor(@Root() { erasure }: ErasureItem) {
    return erasure === 'DELETE' ? null : erasure;
  }
}

@Resolver(() => ViewerType)
export class ErasureResolver {
  @FieldResolver(() => ErasurePreviewType, {
    nullable: true,
    description:
      'What an erasure of this person would do now. Only for the person itself: API keys get FORBIDDEN, staff acting as it IMPERSONATED.',
  })
  erasurePreview(@Root() { member }: ViewerType, @Ctx() ctx: Context) {
    return erasurePreview(ctx, member);
  }

  @Mutation(() => EraseMyselfPayload, {
    description:
      'All that the platform knows of the caller is erased, in all its companies, for good: profile, sign-ins, API keys, saved searches. Purchases, contracts and what was said in public stay without the name. The caller is signed out. LAST_ADMINISTRATOR names the companies that would be left without one.',
  })
  async eraseMyself(
    @Arg('input', () => EraseMyselfInput) input: EraseMyselfInput,
    @Ctx() ctx: Context,
  ) {
    return { erasure: await eraseMyself(ctx, input) };
  }

  @Mutation(() => EraseMemberPayload, {
    description:
      'Staff of the operator has a person erased on its request, as eraseMyself does. Audited with the reason.',
  })
  async eraseMember(
    @Arg('input', () => EraseMemberInput) input: EraseMemberInput,
    @Ctx() ctx: Context,
  ) {
    return { erasure: await eraseMember(ctx, input) };
  }
}
