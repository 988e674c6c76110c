// The face of texts that a seller's people answer with.
import { LocalizedTextInput, LocalizedTextType, Payload } from '@agora/kernel/graphql/values.js';
import { type ClassType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';

@ObjectType('AnswerTemplate', {
  description: "A text that a seller's people answer with; nobody else sees it.",
})
export class AnswerTemplateType {
  @Field(() => ID, { description: 'Begins with atm_.' })
  id!: string;
  @Field(() => String, { description: 'What it is called among them.' })
  title!: string;
  @Field(() => LocalizedTextType, { description: 'What it says.' })
  text!: LocalizedTextType;
}

@InputType()
abstract class TemplateFields {
  @Field(() => String, { description: 'What it is called, 1 to 100 characters.' })
  title!: string;
  @Field(() => LocalizedTextInput, { description: 'What it says, up to 4,000 characters.' })
  text!: LocalizedTextInput;
}

@InputType({ description: 'A text to answer with.' })
export class CreateAnswerTemplateInput extends TemplateFields {
  @Field(() => ID, {
    description: 'Made by the client, begins with atm_; a repeat is the same one.',
  })
  id!: string;
  @Field(() => ID, { description: 'The seller whose people use it.' })
  sellerId!: string;
}

@InputType({ description: 'What a text says from now on.' })
export class UpdateAnswerTemplateInput extends TemplateFields {
  @Field(() => ID, { description: 'The text.' })
  templateId!: string;
}

@InputType({ description: 'A text to throw away.' })
export class RemoveAnswerTemplateInput {
  @Field(() => ID, { description: 'The text.' })
  templateId!: string;
}

function templatePayload(mutation: string): ClassType<{ template?: AnswerTemplateType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class TemplatePayload extends Payload {
    @Field(() => AnswerTemplateType, {
      nullable: true,
      description: 'The text; null with userErrors.',
    })
    template?: AnswerTemplateType | null;
  }
  return TemplatePayload;
}

export const CreateAnswerTemplatePayload = templatePayload('createAnswerTemplate');
export const UpdateAnswerTemplatePayload = templatePayload('updateAnswerTemplate');

@ObjectType({ description: 'The answer to removeAnswerTemplate.' })
export class RemoveAnswerTemplatePayload extends Payload {
  @Field(() => SellerType, { nullable: true, description: 'The seller; null with userErrors.' })
  seller?: SellerType | null;
}
