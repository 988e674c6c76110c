// What people search for, as the operator sees it: counts by text, never who.
import { CalendarDate } from '@agora/kernel/graphql/scalars.js';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { searchTermOrders } from './search-term.queries.js';

registerEnumType(searchTermOrders, {
  name: 'SearchTermOrder',
  description: 'Which searched texts come first; only those with at least one are listed.',
  valuesConfig: {
    POPULAR: { description: 'Searched most often.' },
    UNANSWERED: { description: 'Found nothing most often.' },
    CORRECTED: { description: 'Found something under another spelling alone, most often.' },
  },
});

@ObjectType('SearchTerm', {
  description:
    'A text that people searched, in one form for all spellings with other case or blanks. Searches with further filters, and texts that may name a person, are not counted.',
})
export class SearchTermType {
  @Field(() => String, { description: 'The text.' })
  text!: string;
  @Field(() => Int, { description: 'Searches in the days asked for.' })
  searchCount!: number;
  @Field(() => Int, { description: 'Those of them that found nothing.' })
  unansweredCount!: number;
  @Field(() => Int, { description: 'Those of them that another spelling answered.' })
  correctedCount!: number;
  @Field(() => CalendarDate, { description: 'The last day it was searched, in UTC.' })
  lastSearchedOn!: string;
}
