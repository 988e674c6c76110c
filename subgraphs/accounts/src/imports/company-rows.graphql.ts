// Rows about companies between siblings: catalog reads the files, accounts owns the companies.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@InputType({ description: 'A batch of companies from a file.' })
export class TakeCompanyRowsInput {
  @Field(() => String, { description: 'Whose keys the rows have.' }) source!: string;
  @Field(() => Boolean, { description: 'Whether to answer only, without writing.' })
  isDryRun!: boolean;
  @Field(() => ID, { description: 'Who invites.' }) startedByMemberId!: string;
  @Field(() => Json, { description: 'Up to 500 rows, each with its line.' }) rows!: unknown;
}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to takeCompanyRows.' })
export class TakeCompanyRowsPayload {
  @Field(() => Json, { description: 'A result for each row, with its line.' }) results!: unknown;
}

@Directive('@inaccessible')
@ObjectType('NamedCompany', { description: 'A company and how it was named.' })
export class NamedCompanyType {
  @Field(() => String, { description: 'As it was asked for.' }) name!: string;
  @Field(() => ID, { description: 'The one company that is meant.' }) companyId!: string;
}
