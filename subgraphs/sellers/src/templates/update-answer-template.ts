// A seller's people change a text they answer with.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { AnswerTemplate } from './answer-template.js';
import { type TemplateContent, writeTemplate } from './create-answer-template.js';

export async function updateAnswerTemplate(
  work: Work,
  input: TemplateContent & { templateId: string },
): Promise<AnswerTemplate> {
  const template = await ownTemplate(work, input.templateId);
  writeTemplate(work, template, input);
  return template;
}

/** For who may write it; to all others it is not there. */
export async function ownTemplate(work: Work, templateId: string): Promise<AnswerTemplate> {
  work.actor.requireMember();
  const template = await work.find(AnswerTemplate, templateId);
  if (!template) throw notFound('templateId');
  const seller = await work.lock(Seller, template.sellerId, 'templateId');
  work.authorize(sellerPolicy.writeTemplates, seller);
  return template;
}
