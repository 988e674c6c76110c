// A seller's people throw a text away that they no longer answer with.
import type { Work } from '@agora/kernel/work.js';
import { Seller } from '../sellers/seller.js';
import { ownTemplate } from './update-answer-template.js';

export async function removeAnswerTemplate(
  work: Work,
  { templateId }: { templateId: string },
): Promise<Seller> {
  const template = await ownTemplate(work, templateId);
  work.remove(template);
  return work.get(Seller, template.sellerId);
}
