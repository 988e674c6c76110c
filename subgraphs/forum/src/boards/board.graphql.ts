// The public face of boards.
import {
  type LocalizedText,
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Board } from './board.js';
import type { BoardContent } from './create-board.js';

@Directive('@key(fields: "id")')
@ObjectType('Board', {
  description: 'A named place of the forum. Anybody may read it.',
  implements: NodeInterface,
})
export class BoardType implements Pick<Board, 'id' | 'slug' | 'name' | 'description'> {
  @Field(() => ID, { description: 'Global id, `bor_…`.' })
  id!: string;
  @Field(() => String, { description: 'Its name in addresses, e.g. "power-supplies"; unique.' })
  slug!: string;
  @Field(() => LocalizedTextType, { description: 'Its name for people.' })
  name!: LocalizedText;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What belongs in it; null when nothing was said.',
  })
  description!: LocalizedText | null;
}

@InputType({ description: 'A board to open.' })
export class CreateBoardInput implements BoardContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `bor_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => String, {
    description: 'Its name in addresses: lower case letters, digits and single hyphens, up to 80.',
  })
  slug!: string;
  @Field(() => LocalizedTextInput, { description: 'Its name for people, up to 80 characters.' })
  name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What belongs in it, up to 500 characters.',
  })
  description?: LocalizedTextInput | null;
}

@ObjectType({ description: 'What createBoard did.' })
export class CreateBoardPayload extends Payload {
  @Field(() => BoardType, { nullable: true, description: 'The board; null on an error.' })
  board?: Board;
}
