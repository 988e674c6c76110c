// Texts that sellers' people answer with, in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { AnswerTemplate } from './answer-template.js';
import { createAnswerTemplate } from './create-answer-template.js';
import { removeAnswerTemplate } from './remove-answer-template.js';
import {
  AnswerTemplateType,
  CreateAnswerTemplateInput,
  CreateAnswerTemplatePayload,
  RemoveAnswerTemplateInput,
  RemoveAnswerTemplatePayload,
  UpdateAnswerTemplateInput,
  UpdateAnswerTemplatePayload,
} from './template.graphql.js';
import { updateAnswerTemplate } from './update-answer-template.js';

@Resolver(() => SellerType)
export class TemplatesOfSellerResolver {
  @FieldResolver(() => [AnswerTemplateType], {
    nullable: true,
    description: 'Texts its people answer with, at most 100, by title; null for everybody else.',
  })
  answerTemplates(@Root() { id, companyId }: Seller, @Ctx() ctx: Context) {
    if (!ctx.actor.actsFor(companyId, 'SELLER_AGENT')) return null;
    return ctx.em.find(AnswerTemplate, { sellerId: id }, { orderBy: { title: 'asc', id: 'asc' } });
  }

  @Mutation(() => CreateAnswerTemplatePayload, { description: 'Keeps a text to answer with.' })
  async createAnswerTemplate(
    @Arg('input', () => CreateAnswerTemplateInput, asked) input: CreateAnswerTemplateInput,
    @Ctx() ctx: Context,
  ) {
    return { template: await ctx.transact((work) => createAnswerTemplate(work, input)) };
  }

  @Mutation(() => UpdateAnswerTemplatePayload, { description: 'Changes a text to answer with.' })
  async updateAnswerTemplate(
    @Arg('input', () => UpdateAnswerTemplateInput, asked) input: UpdateAnswerTemplateInput,
    @Ctx() ctx: Context,
  ) {
    return { template: await ctx.transact((work) => updateAnswerTemplate(work, input)) };
  }

  @Mutation(() => RemoveAnswerTemplatePayload, {
    description: 'Throws a text to answer with away.',
  })
  async removeAnswerTemplate(
    @Arg('input', () => RemoveAnswerTemplateInput, asked) input: RemoveAnswerTemplateInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => removeAnswerTemplate(work, input)) };
  }
}
