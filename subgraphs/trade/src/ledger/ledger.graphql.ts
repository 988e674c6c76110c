// The public face of the ledger: balances, for the operator and for a company's own finance.
import { CurrencyCodeScalar } from '@agora/kernel/graphql/scalars.js';
import { MoneyType } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { TradeCompanyType } from '../siblings/stubs.graphql.js';
import { type AccountKind, accountKinds } from './ledger-account.js';

registerEnumType(accountKinds, {
  name: 'LedgerAccountKind',
  description: 'What an account of the ledger is for.',
  valuesConfig: {
    BUYER_PAYABLE: { description: "A buyer's company: below zero by what it owes." },
    VENDOR_RECEIVABLE: { description: "A vendor's company: above zero by what it is owed." },
    PLATFORM_CLEARING: { description: 'What passes through the platform; has no company.' },
  },
});

@ObjectType({ description: "One account's balance: what came in less what went out." })
export class LedgerBalance {
  @Field(() => accountKinds, { description: 'What the account is for.' })
  accountKind!: AccountKind;
  @Field(() => TradeCompanyType, {
    nullable: true,
    description: "Whose account it is; null for the platform's own.",
  })
  company!: TradeCompanyType | null;
  @Field(() => MoneyType, {
    description: 'Negative when more went out. All balances of a currency sum to zero.',
  })
  balance!: MoneyType;
}

@InputType({ description: 'Which accounts; every condition given must hold.' })
export class LedgerBalancesFilter {
  @Field(() => ID, {
    nullable: true,
    description: "Only this company's accounts; others than the operator see their own alone.",
  })
  companyId?: string | null;
  @Field(() => accountKinds, { nullable: true, description: 'Only accounts of this kind.' })
  accountKind?: AccountKind | null;
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only in this currency.' })
  currencyCode?: string | null;
}
