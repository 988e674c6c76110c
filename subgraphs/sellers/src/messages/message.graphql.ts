// The face of messages between a seller and the operator.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';

@ObjectType('SellerMessage', { description: 'What a seller and the operator write to each other.' })
export class SellerMessageType {
  @Field(() => ID, { description: 'Begins with smg_.' })
  id!: string;
  @Field(() => String, { description: 'What was written, plain text.' })
  text!: string;
  @Field(() => Boolean, { description: 'Whether the operator wrote it.' })
  isFromOperator!: boolean;
  @Field(() => Date, { description: 'When.' })
  sentAt!: Date;
}

export const SellerMessageConnection = connectionOf(() => SellerMessageType, 'SellerMessage');

@InputType({ description: 'What is to be written.' })
export class SendSellerMessageInput {
  @Field(() => ID, {
    description: 'Made by the client, begins with smg_; a repeat is the same one.',
  })
  id!: string;
  @Field(() => ID, { description: 'The seller it is to or from.' })
  sellerId!: string;
  @Field(() => String, { description: 'Plain text, 1 to 4,000 characters.' })
  text!: string;
  @Field(() => ID, { nullable: true, description: "The seller's offer it is about, if any." })
  offerId?: string | null;
}

@InputType({ description: 'Whose messages have been read.' })
export class MarkSellerMessagesReadInput {
  @Field(() => ID, { description: 'The seller they are to or from.' })
  sellerId!: string;
}

@ObjectType({ description: 'The answer to sendSellerMessage.' })
export class SendSellerMessagePayload extends Payload {
  @Field(() => SellerMessageType, {
    nullable: true,
    description: 'The message; null with userErrors.',
  })
  sellerMessage?: SellerMessageType | null;
}

@ObjectType({ description: 'The answer to markSellerMessagesRead.' })
export class MarkSellerMessagesReadPayload extends Payload {
  @Field(() => SellerType, { nullable: true, description: 'The seller; null with userErrors.' })
  seller?: SellerType | null;
}
