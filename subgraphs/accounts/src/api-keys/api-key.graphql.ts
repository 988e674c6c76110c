// API keys as the public schema shows them, and what the gateway asks of them.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { permissionEnum } from '../roles/permission.graphql.js';
import type { Permission } from '../roles/permission.js';
import type { ApiKey } from './api-key.js';

export enum ApiKeyStateEnum {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(ApiKeyStateEnum, {
  name: 'ApiKeyState',
  description: 'Whether an API key is good.',
  valuesConfig: {
    ACTIVE: { description: 'It is good, while the member it acts as is.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'Somebody revoked it.' },
  },
});

export enum ApiKeyAction {
  REVOKE = 'REVOKE',
}
registerEnumType(ApiKeyAction, {
  name: 'ApiKeyAction',
  description: 'What a caller may do to an API key.',
  valuesConfig: { REVOKE: { description: 'Mutation revokeApiKey.' } },
});

@ObjectType('ApiKey', {
  description:
    "A program's way in, sent as a bearer token. It acts as the member who made it, within its scopes. Only those of the company who manage keys see it.",
})
export class ApiKeyType
  implements Pick<ApiKey, 'id' | 'name' | 'scopes' | 'ending' | 'createdAt' | 'expiresAt'>
{
  @Field(() => ID, { description: 'Begins with key_.' }) id!: string;
  @Field(() => String, { description: 'What it is for; up to 60 characters.' }) name!: string;
  @Field(() => [permissionEnum], {
    description: 'The most it may do; what its member may not, it may not either.',
  })
  scopes!: Permission[];
  @Field(() => String, { description: "The secret's last four characters." }) ending!: string;
  @Field(() => Date, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => Date, { description: 'When it stops being good.' }) expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'To the minute; null: never used.' })
  lastUsedAt!: Date | null;
}

@InputType({ description: 'An API key to make.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'Made by the client, begins with key_.' }) id!: string;
  @Field(() => String, { description: 'What it is for; 1 to 60 characters.' }) name!: string;
  @Field(() => [permissionEnum], {
    description:
      'The most it may do: at least one, nothing the caller does not have, not MANAGE_API_KEYS.',
  })
  scopes!: Permission[];
  @Field(() => Date, { description: 'When it stops being good; within 366 days.' })
  expiresAt!: Date;
}
@InputType({ description: 'The API key that must not be good any more.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "A key of the caller's company." }) apiKeyId!: string;
}

@ObjectType({ description: 'What createApiKey did.' })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'Null when refused.' })
  apiKey?: ApiKey;
  @Field(() => String, {
    nullable: true,
    description:
      'Begins with agk_. Told this once and kept nowhere; null when refused, and to a repeat of the request.',
  })
  secret?: string | null;
}
@ObjectType({ description: 'What revokeApiKey did.' })
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'Null when refused.' })
  apiKey?: ApiKey;
}

@Directive('@inaccessible')
@InputType({ description: 'A secret somebody came with. Internal.' })
export class PresentApiKeyInput {
  @Field(() => String, { description: 'As it was sent.' }) secret!: string;
}
@Directive('@inaccessible')
@ObjectType({ description: 'As whom it acts, or API_KEY_REFUSED. Internal.' })
export class PresentApiKeyPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Null when refused.' }) apiKeyId?: string;
  @Field(() => ID, { nullable: true, description: 'Null when refused.' }) memberId?: string;
  @Field(() => ID, { nullable: true, description: 'Null when refused.' }) companyId?: string;
  @Field(() => [String], {
    nullable: true,
    description: 'The names of all it may do, as an access token has them; null when refused.',
  })
  rights?: string[];
  @Field(() => String, { nullable: true, description: "The member's; null when refused." })
  locale?: string;
}
