// What a user error means, for people. The Record makes a code without a message a type error, and a
// message without a Chinese translation fails the build.
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { UserErrorCode } from '../data/generated/graphql.js';

type Params = Record<string, unknown>;

const messages: Record<UserErrorCode, MessageDescriptor> = {
  UNAUTHENTICATED: msg`Sign in first.`,
  NOT_FOUND: msg`This is no longer here, or it is not visible to you.`,
  FORBIDDEN: msg`Your role does not allow this.`,
  INVALID_INPUT: msg`A value cannot be accepted.`,
  ID_REUSED: msg`This was already sent with other content. Reload the page and try again.`,
  STALE_VERSION: msg`Somebody changed this meanwhile. Reload the page and try again.`,
  // accounts
  ADDRESSES_TOO_MANY: msg`Your company has as many addresses as it can have.`,
  ALREADY_A_MEMBER: msg`This person is a member of your company already.`,
  INVOICE_PROFILES_TOO_MANY: msg`Your company has as many invoice profiles as it can have.`,
  RESET_NOT_OPEN: msg`This link was used, replaced, or is older than half an hour. Ask for a new one.`,
  DOCUMENTS_TOO_MANY: msg`There are as many documents as there can be. Remove one first.`,
  REQUIREMENTS_NOT_MET: msg`Something that is required is still missing.`,
  VERIFICATION_STATE: msg`The verification has changed its state meanwhile. Reload the page.`,
  ROLES_TOO_MANY: msg`Your company has as many roles of its own as it can have.`,
  ROLE_IN_USE: msg`Members or open invitations have this role. Give them another one first.`,
  EMAIL_TAKEN: msg`Somebody signs in with this e-mail already.`,
  INVITATION_NOT_OPEN: msg`This invitation is no longer open.`,
  LAST_ADMINISTRATOR: msg`Your company needs an administrator. Name another one first.`,
  MEMBER_REMOVED: msg`This member has left the company.`,
  OPERATOR_EXISTS: msg`The platform has an operator already.`,
  SESSION_ENDED: msg`Your session is over. Sign in again.`,
  SESSION_JUST_ROTATED: msg`Your session was renewed elsewhere. Try again.`,
  SIGN_IN_REFUSED: msg`This e-mail and password do not belong together.`,
  TOO_MANY_ATTEMPTS: msg`Too many tries. Wait a few minutes and try again.`,
  WRONG_PASSWORD: msg`This is not your current password.`,
  // catalog
  ATTRIBUTE_EXISTS: msg`There is such an attribute already.`,
  BRAND_EXISTS: msg`There is a brand with this name already.`,
  CATEGORY_EXISTS: msg`There is a category with this name already.`,
  CATEGORY_TOO_DEEP: msg`Categories can be six levels deep at the most.`,
  PRODUCT_EXISTS: msg`This product is in the catalog already.`,
  PRODUCT_NOT_IN_STATE: msg`The product has changed its state meanwhile. Reload the page.`,
  PRODUCT_INCOMPLETE: msg`The category asks for specifications that are missing.`,
  RELATION_TO_ITSELF: msg`A thing cannot stand in this relation to itself.`,
  PICTURE_UNREADABLE: msg`The file is damaged, or it is not a picture.`,
  PICTURE_TOO_SMALL: msg({ message: 'The picture is less than {widthMin} pixels wide.' }),
  TOO_MANY_FILES: msg({ message: 'A product has at most {countMax} of these.' }),
  BUNDLE_IN_BUNDLE: msg`A part of a bundle cannot be a bundle itself.`,
  CATEGORY_NOT_EMPTY: msg`Something is still in this category. Move it first.`,
  CATEGORY_IN_ITSELF: msg`A category cannot be moved below itself.`,
  MERGE_DECIDED: msg`Somebody has decided this already.`,
  BRAND_MERGED: msg`One of the brands was merged with another already.`,
  SLUG_TAKEN: msg`This address is taken. Choose another one.`,
  IMPORT_NOT_RUNNING: msg`This import is no longer running.`,
  IMPORT_NOT_IN_STATE: msg`The import has moved on meanwhile. Reload the page.`,
  IMPORT_MAPPING_REFUSED: msg`This mapping cannot be used: something that is needed has no column.`,
  // store and sellers
  OFFER_UNKNOWN: msg`The vendor has no such offer.`,
  OFFER_AMBIGUOUS: msg`Several offers of the vendor are meant.`,
  CONTRACT_ONLY: msg`This is sold by contract only: ask for a quote.`,
  CURRENCY_MISMATCH: msg`All prices must be in one currency.`,
  OFFER_EXPIRED: msg`The offer is no longer valid. Extend its validity first.`,
  OFFER_NOT_CHANGEABLE: msg`This offer can no longer be changed like this.`,
  PRICE_LIST_ENDED: msg`This price list has ended. Open a new one.`,
  PRICES_CHANGED_MEANWHILE: msg`Prices changed since the preview. Look at it again.`,
  PRICE_CHANGE_NOT_UNDOABLE: msg`This change was taken back or called off already.`,
  PRICE_LIST_FULL: msg({ message: 'A price list holds at most {countMax} offers.' }),
  RESERVATION_COMMITTED: msg`These goods are ordered already.`,
  RESERVATION_NOT_COMMITTED: msg`These goods are not ordered.`,
  RESERVATION_NOT_HELD: msg`These goods are no longer held.`,
  STOCK_BELOW_HELD: msg`More is held for buyers than would be left.`,
  VENDOR_INACTIVE: msg`This vendor may not sell at present.`,
  ALREADY_A_SELLER: msg`Your company is a seller already.`,
  APPLICATION_OPEN: msg`Your company has an open application already.`,
  APPLICATION_STATE: msg`The application has changed its state meanwhile. Reload the page.`,
  SELLER_STATE: msg`The seller has changed its state meanwhile. Reload the page.`,
  // trade
  ORDER_CONFLICT: msg`The order is there already with other lines.`,
  CARTS_TOO_MANY: msg`Your company has as many carts as it can have.`,
  SAVED_SEARCHES_TOO_MANY: msg({ message: 'You keep {maximum} searches; delete one first.' }),
  CART_EMPTY: msg`The cart is empty, or it has just been placed.`,
  CART_FULL: msg({ message: 'A cart holds at most {lineCountMax} lines.' }),
  ORDER_NOT_CANCELLABLE: msg`The order has gone too far to be cancelled.`,
  ORDER_NOT_COMPLETABLE: msg`The order was not received yet, or it has ended.`,
  ORDER_NOT_CONFIRMABLE: msg`The order no longer waits for you.`,
  ORDER_NOT_DECLINABLE: msg`The order no longer waits for you.`,
  ORDER_NOT_RECEIVABLE: msg`The order is not wholly shipped, or it was received before.`,
  ORDER_NOT_SHIPPABLE: msg`The order is not confirmed, or everything was shipped.`,
  QUANTITY_EXCEEDED: msg({ message: 'Only {left} are left of this line.' }),
  // rfq
  DEMAND_NOT_AWARDABLE: msg`This demand is already decided or has ended.`,
  DEMAND_NOT_CANCELLABLE: msg`This demand has already ended.`,
  DEMAND_NOT_OPEN: msg`This demand takes no quotes any more.`,
  OWN_DEMAND: msg`Your company cannot quote for its own demand.`,
  QUOTE_ALREADY_SUBMITTED: msg`You have a quote for this demand already. Revise that one.`,
  QUOTE_EXPIRED: msg`The validity of this quote is over.`,
  QUOTE_NOT_AWARDABLE: msg`This quote is no longer in the running.`,
  QUOTE_NOT_CHANGEABLE: msg`This quote can no longer be changed.`,
  // forum
  ANSWER_NOT_ACCEPTABLE: msg`This answer cannot be accepted any more.`,
  ARTICLE_RETRACTED: msg`The article is retracted already.`,
  POST_HIDDEN: msg`This answer is hidden already.`,
  THREAD_CLOSED: msg`Nobody can answer here any more.`,
  THREAD_HIDDEN: msg`This thread is hidden already.`,
};

/** Finer reasons of INVALID_INPUT, by `params.reason`; an unknown one gets the general sentence. */
const reasons: Record<string, MessageDescriptor> = {
  EMPTY: msg`This is needed.`,
  TOO_LONG: msg({ message: 'At most {lengthMax} characters.' }),
  TOO_SHORT: msg`This is too short.`,
  TOO_MANY: msg`There are too many of them.`,
  NOT_AN_AMOUNT: msg`Write an amount, for example 12.30.`,
  NOT_A_NUMBER: msg`Write a number.`,
  NOT_A_UNIT_PRICE: msg`Write a price with at most six decimal places, for example 0.0125.`,
  NOT_EMPTY: msg`Leave this empty.`,
  ENDS_BEFORE_IT_BEGINS: msg`It must end later than it begins.`,
  NOT_AN_ID: msg`This is not an id of the right kind.`,
  NOT_POSITIVE: msg`This must be more than zero.`,
  OUT_OF_RANGE: msg`This number is too small or too large.`,
  COUNT_OUT_OF_RANGE: msg`There are too few or too many lines.`,
  IN_THE_PAST: msg`This must be later than now.`,
  TOO_LATE: msg`This is too far in the future.`,
  NOT_AN_EMAIL: msg`This is not an e-mail address.`,
  NOT_A_COUNTRY: msg`Choose a country.`,
  NOT_A_SLUG: msg`Use lower-case letters, digits and hyphens only.`,
  NOT_ASCENDING: msg`Quantities must rise from tier to tier.`,
  ABOVE_SMALLEST_ORDER: msg`The first tier must begin at the smallest order or below.`,
  REPEATED: msg`This is given twice.`,
  OTHER_CURRENCY: msg`All prices must be in one currency.`,
  TOTAL_TOO_LARGE: msg`The total is too large.`,
  SAME_AS_CURRENT: msg`Choose another one than now.`,
  TOO_COMMON: msg`This password is too common.`,
  SAME_AS_EMAIL: msg`This is your e-mail: choose another password.`,
  NOT_A_URL: msg`Write an address that begins with https:// or http://.`,
  TAKEN: msg`This is taken. Choose another one.`,
};

/** The sentence for one error, in the language that is shown. */
export function errorText(
  i18n: I18n,
  { code, params }: { code: UserErrorCode; params?: unknown },
): string {
  const values = (params ?? {}) as Params;
  const reason = code === 'INVALID_INPUT' ? reasons[String(values.reason)] : undefined;
  const descriptor = reason ?? messages[code];
  return i18n._({ ...descriptor, values });
}
