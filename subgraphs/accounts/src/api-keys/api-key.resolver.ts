// API keys: made, shown, revoked by the company's people; presented by the gateway.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { managesApiKeysOf } from '../companies/company.policy.js';
import { MemberType } from '../members/member.graphql.js';
import { membersById } from '../members/member.queries.js';
import {
  ApiKeyAction,
  ApiKeyStateEnum,
  ApiKeyType,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  PresentApiKeyInput,
  PresentApiKeyPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
} from './api-key.graphql.js';
import type { ApiKey } from './api-key.js';
import { apiKeyPolicy } from './api-key.policy.js';
import { apiKeysOf } from './api-key.queries.js';
import { createApiKey } from './create-api-key.js';
import { presentApiKey } from './present-api-key.js';
import { revokeApiKey } from './revoke-api-key.js';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes an API key that acts as the caller. Needs the permission MANAGE_API_KEYS.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => createApiKey(work, input));
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description: 'The key is good no more, within half a minute.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
    @Ctx() ctx: Context,
  ) {
    return { apiKey: await ctx.transact((work) => revokeApiKey(work, input)) };
  }

  @Directive('@inaccessible')
  @Mutation(() => PresentApiKeyPayload, { description: 'Whose secret this is. Internal.' })
  presentApiKey(
    @Arg('input', () => PresentApiKeyInput) input: PresentApiKeyInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => presentApiKey(work, input));
  }

  @FieldResolver(() => ApiKeyStateEnum, { description: 'Whether it is good now.' })
  state(@Root() key: ApiKey, @Ctx() ctx: Context) {
    return key.stateAt(ctx.now);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who made it; as whom it acts.' })
  member(@Root() { memberId }: ApiKey, @Ctx() ctx: Context) {
    return ctx.load(membersById, memberId);
  }

  @FieldResolver(() => [ApiKeyAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() key: ApiKey, @Ctx() ctx: Context) {
    return key.revokedAt ? [] : apiKeyPolicy.allowed(ctx.actor, key);
  }
}

@Resolver(() => CompanyType)
export class CompanyApiKeysResolver {
  @FieldResolver(() => [ApiKeyType], {
    nullable: true,
    description:
      'Its API keys, newest first, at most 100; null for callers without the permission MANAGE_API_KEYS in it.',
  })
  apiKeys(@Root() company: Company, @Ctx() ctx: Context) {
    return managesApiKeysOf(ctx.actor, company.id) ? ctx.load(apiKeysOf, company.id) : null;
  }
}
