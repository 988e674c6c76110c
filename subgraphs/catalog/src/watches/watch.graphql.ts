// The public face of watches.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { MoneyInput, NodeInterface, Payload, UnitPriceType } from '@agora/kernel/graphql/values.js';
import {
  type ClassType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { CatalogOffer } from '../listings/offer.graphql.js';
import { watchKinds, watchStates } from './watch.js';

const say = (description: string) => ({ description });

registerEnumType(watchKinds, {
  name: 'WatchKind',
  description: 'What a member waits for.',
  valuesConfig: {
    PRICE: say("That so many units cost the member's company the threshold or less."),
    STOCK: say('That so many units are in stock.'),
  },
});
registerEnumType(watchStates.asEnum, {
  name: 'WatchState',
  description: 'Where a watch is.',
  valuesConfig: {
    ARMED: say('It waits.'),
    MET: say('It was told, once, and rests until it is armed again: `rearmWatch`.'),
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Watch', {
  implements: NodeInterface,
  description: 'What a member waits for, of an offer or of a product; only that member sees it.',
})
export class WatchType extends NodeInterface {
  @Field(() => watchKinds, { description: 'What is waited for.' })
  kind!: keyof typeof watchKinds;
  @Field(() => watchStates.asEnum, { description: 'Whether it waits or was told.' })
  state!: keyof typeof watchStates.asEnum;
  @Field(() => CatalogOffer, {
    nullable: true,
    description: 'The offer; null when any offer of the product will do, or it cannot be shown.',
  })
  offer!: CatalogOffer | null;
  @Field(() => Int, {
    description: 'How many units: the price and the stock are looked at for them.',
  })
  quantity!: number;
  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'PRICE: it is met at this price of one unit, or a lower one. Null for STOCK.',
  })
  threshold!: UnitPriceType | null;
  @Field(() => Date, { description: 'When the member began to wait for it.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'When it was armed last.' })
  armedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was met; null while it waits.' })
  metAt!: Date | null;
  @Field(() => CatalogOffer, {
    nullable: true,
    description: 'The offer that met it; null while it waits, or when it cannot be shown any more.',
  })
  metOffer!: CatalogOffer | null;
  @Field(() => UnitPriceType, {
    nullable: true,
    description:
      "The price of one unit for the member's company when it was met; null without one.",
  })
  metUnitPrice!: UnitPriceType | null;
  @Field(() => Boolean, { description: 'Whether it was met and the member has not seen that yet.' })
  isNew!: boolean;
}
export const WatchConnection = connectionOf(() => WatchType, 'Watch');

const threshold = 'PRICE: the unit price that is low enough; more than nothing.';

@InputType({ description: 'What to wait for.' })
export class WatchProductInput {
  @Field(() => ID, {
    description: 'Made by the client: wch_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => ID, { description: 'The product.' })
  productId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'One offer of it, of which alone it counts; left out: any vendor will do.',
  })
  offerId?: string | null;
  @Field(() => watchKinds, { description: 'What is waited for.' })
  kind!: keyof typeof watchKinds;
  @Field(() => Int, { description: 'How many units, 1 or more.' })
  quantity!: number;
  @Field(() => MoneyInput, { nullable: true, description: `${threshold} Not for STOCK.` })
  threshold?: MoneyInput | null;
}

@InputType({ description: 'What to wait for again.' })
export class RearmWatchInput {
  @Field(() => ID, { description: 'The watch, which was met.' })
  watchId!: string;
  @Field(() => MoneyInput, { nullable: true, description: `${threshold} As before when left out.` })
  threshold?: MoneyInput | null;
}

@InputType({ description: 'What to wait for no more.' })
export class RemoveWatchInput {
  @Field(() => ID, { description: 'The watch.' })
  watchId!: string;
}

@InputType({ description: 'Which watches the member has seen.' })
export class MarkWatchesSeenInput {
  @Field(() => Date, { description: 'Those that were met up to then.' })
  until!: Date;
}

function watchPayload(mutation: string): ClassType<{ watch?: WatchType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `What ${mutation} did.` })
  class WatchPayload extends Payload {
    @Field(() => WatchType, { nullable: true, description: 'It; null when refused.' })
    watch?: WatchType | null;
  }
  return WatchPayload;
}
export const WatchProductPayload = watchPayload('watchProduct');
export const RearmWatchPayload = watchPayload('rearmWatch');
export const RemoveWatchPayload = watchPayload('removeWatch');

@ObjectType({ description: 'What markWatchesSeen did.' })
export class MarkWatchesSeenPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many are news no more; null when refused.',
  })
  seenCount?: number;
}
