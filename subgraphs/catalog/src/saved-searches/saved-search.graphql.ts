// The public face of saved searches.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SearchInput } from '../browsing/search.graphql.js';

@Directive('@key(fields: "id")')
@ObjectType('SavedSearch', {
  implements: NodeInterface,
  description: 'A search that a member keeps; only that member sees it.',
})
export class SavedSearchType extends NodeInterface {
  @Field(() => String, { description: 'What the member calls it; up to 100 characters.' })
  name!: string;
  @Field(() => Json, { description: 'The conditions, in the shape of SearchInput.' })
  query!: unknown;
  @Field(() => Date, { description: 'When it was saved.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When the member last opened it.' })
  openedAt!: Date;
}
export const SavedSearchConnection = connectionOf(() => SavedSearchType, 'SavedSearch');

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => ID, {
    description: 'Made by the client: svs_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => String, { description: 'What to call it; up to 100 characters.' })
  name!: string;
  @Field(() => SearchInput, { description: 'The conditions.' })
  query!: SearchInput;
}

@ObjectType({ description: 'What saveSearch did.' })
export class SaveSearchPayload extends Payload {
  @Field(() => SavedSearchType, { nullable: true, description: 'It; null when refused.' })
  savedSearch?: unknown;
}

@InputType({ description: 'Another name for a saved search.' })
export class RenameSavedSearchInput {
  @Field(() => ID, { description: 'The saved search.' })
  savedSearchId!: string;
  @Field(() => String, { description: 'What to call it; up to 100 characters.' })
  name!: string;
}

@ObjectType({ description: 'What renameSavedSearch did.' })
export class RenameSavedSearchPayload extends Payload {
  @Field(() => SavedSearchType, { nullable: true, description: 'It; null when refused.' })
  savedSearch?: unknown;
}

@InputType({ description: 'Which saved search is looked at.' })
export class OpenSavedSearchInput {
  @Field(() => ID, { description: 'The saved search.' })
  savedSearchId!: string;
}

@ObjectType({ description: 'What openSavedSearch did.' })
export class OpenSavedSearchPayload extends Payload {
  @Field(() => SavedSearchType, { nullable: true, description: 'It; null when refused.' })
  savedSearch?: unknown;
}

@InputType({ description: 'Which saved search to keep no more.' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { description: 'The saved search.' })
  savedSearchId!: string;
}

@ObjectType({ description: 'What deleteSavedSearch did.' })
export class DeleteSavedSearchPayload extends Payload {
  @Field(() => SavedSearchType, { nullable: true, description: 'As it was; null when refused.' })
  savedSearch?: unknown;
}
