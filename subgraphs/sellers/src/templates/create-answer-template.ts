// A seller's people keep a text to answer with.
import { invalidInput } from '@agora/kernel/errors.js';
import {
  type LocalizedTextInput,
  localizedTextFrom,
  textFrom,
} from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { sellerPolicy } from '../sellers/seller.policy.js';
import { AnswerTemplate } from './answer-template.js';

export interface TemplateContent {
  title: string;
  text: LocalizedTextInput;
}

const templatesMax = 100;
const textLengthMax = 4000;

export async function createAnswerTemplate(
  work: Work,
  input: TemplateContent & { id: string; sellerId: string },
): Promise<AnswerTemplate> {
  const seller = await work.lock(Seller, input.sellerId, 'sellerId');
  work.authorize(sellerPolicy.writeTemplates, seller);
  const isOwn = (found: AnswerTemplate) => found.sellerId === seller.id;
  const before = await earlier(work, AnswerTemplate, 'atm', input, isOwn);
  if (before) return before;
  if ((await work.em.count(AnswerTemplate, { sellerId: seller.id })) >= templatesMax) {
    throw invalidInput('id', 'TOO_MANY', { countMax: templatesMax });
  }
  const template = new AnswerTemplate();
  template.id = input.id;
  template.contentHash = contentHash(input);
  template.sellerId = seller.id;
  writeTemplate(work, template, input);
  return work.add(template);
}

export function writeTemplate(work: Work, template: AnswerTemplate, content: TemplateContent) {
  template.title = textFrom(content.title, 'title', 100);
  template.text = localizedTextFrom(content.text, 'text', textLengthMax);
  template.changedAt = work.now;
}
