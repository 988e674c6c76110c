// A person looks at its sessions and ends them.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import { companiesById } from '../companies/company.queries.js';
import { ViewerType } from '../members/viewer.graphql.js';
import { endOtherSessions } from './end-other-sessions.js';
import { endSession } from './end-session.js';
import {
  EndOtherSessionsInput,
  EndOtherSessionsPayload,
  EndSessionInput,
  EndSessionPayload,
  SessionType,
} from './own-session.graphql.js';
import { Session, sessionLifetimeMs } from './session.js';

@Resolver(() => SessionType)
export class OwnSessionResolver {
  @Mutation(() => EndSessionPayload, {
    description:
      'The caller ends one of its sessions; within ten minutes that device is signed out.',
  })
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() ctx: Context,
  ) {
    return { session: await ctx.transact((work) => endSession(work, input)) };
  }

  @Mutation(() => EndOtherSessionsPayload, {
    description: 'The caller ends all of its sessions but the one that asks.',
  })
  async endOtherSessions(
    @Arg('input', () => EndOtherSessionsInput) _input: EndOtherSessionsInput,
    @Ctx() ctx: Context,
  ) {
    return { endedCount: await ctx.transact((work) => endOtherSessions(work)) };
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the session that asks.' })
  isCurrent(@Root() session: Session, @Ctx() ctx: Context) {
    return ctx.actor.caller.sessionId === session.id;
  }

  @FieldResolver(() => CompanyType, { nullable: true, description: 'The company it acts for now.' })
  company(@Root() { companyId }: Session, @Ctx() ctx: Context) {
    return ctx.load(companiesById, companyId);
  }
}

@Resolver(() => ViewerType)
export class ViewerSessionsResolver {
  @FieldResolver(() => [SessionType], {
    description: 'The devices on which the person is signed in, last used first, at most 50.',
  })
  sessions(@Root() { member }: ViewerType, @Ctx() ctx: Context) {
    const lastUsedAt = { $gt: new Date(ctx.now.getTime() - sessionLifetimeMs) };
    const where = { personId: member.personId, endedAt: null, lastUsedAt };
    return ctx.em.find(Session, where, { orderBy: { lastUsedAt: 'desc', id: 'desc' }, limit: 50 });
  }
}
