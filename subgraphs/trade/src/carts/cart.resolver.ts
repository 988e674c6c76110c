// Carts in the graph. Prices and problems are asked live, once an owner and request.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { CalendarDate } from '@agora/kernel/graphql/scalars.js';
import { MoneyType, UnitPriceType } from '@agora/kernel/graphql/values.js';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { TradeAvailability } from '../siblings/availability.graphql.js';
import { stubOf, TradeOfferInterface, TradeProductType } from '../siblings/stubs.graphql.js';
import { addLinesToCart } from './add-lines-to-cart.js';
import { addToCart } from './add-to-cart.js';
import {
  AddLinesToCartInput,
  AddLinesToCartPayload,
  AddToCartInput,
  AddToCartPayload,
  CartAction,
  CartConnection,
  CartLineType,
  CartProblem,
  CartType,
  CartVendorTotal,
  ChangeCartLineInput,
  ChangeCartLinePayload,
  ClearCartInput,
  ClearCartPayload,
  CreateCartInput,
  CreateCartPayload,
  RemoveCartLineInput,
  RemoveCartLinePayload,
} from './cart.graphql.js';
import type { Cart } from './cart.js';
import { cartPolicy } from './cart.policy.js';
import { findCart, linesByCart, pageOfCarts, sumsOf } from './cart.queries.js';
import type { CartLine } from './cart-line.js';
import {
  lineTotal,
  termsByLine,
  termsForAddition,
  termsForAdditions,
  termsForChange,
} from './cart-terms.js';
import { changeCartLine } from './change-cart-line.js';
import { clearCart } from './clear-cart.js';
import { createCart } from './create-cart.js';
import { removeCartLine } from './remove-cart-line.js';

@Resolver(() => CartType)
export class CartResolver {
  @Query(() => CartType, {
    nullable: true,
    description: "A cart of the caller's company; null when there is none.",
  })
  cart(
    @Arg('id', () => ID, {
      nullable: true,
      description: "Null for the company's current cart, which begins with the first line added.",
    })
    id: string | null,
    @Ctx() ctx: Context,
  ) {
    return findCart(ctx, id);
  }

  @Query(() => CartConnection, {
    description: "All carts of the caller's company, the one made last first; at most 50.",
  })
  carts(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return pageOfCarts(ctx, args);
  }

  @Mutation(() => CreateCartPayload, { description: 'Makes a named cart. Needs PURCHASER.' })
  async createCart(
    @Arg('input', () => CreateCartInput) input: CreateCartInput,
    @Ctx() ctx: Context,
  ) {
    return { cart: await ctx.transact((work) => createCart(work, input)) };
  }

  @Mutation(() => AddToCartPayload, {
    description: 'Puts an offer into a cart, at the price of this moment. Needs PURCHASER.',
  })
  async addToCart(@Arg('input', () => AddToCartInput) input: AddToCartInput, @Ctx() ctx: Context) {
    const terms = await termsForAddition(ctx, input);
    return { cart: await ctx.transact((work) => addToCart(work, input, terms)) };
  }

  @Mutation(() => AddLinesToCartPayload, {
    description:
      'Puts many offers into a cart at once; what cannot be added keeps nothing else out. Needs PURCHASER.',
  })
  async addLinesToCart(
    @Arg('input', () => AddLinesToCartInput) input: AddLinesToCartInput,
    @Ctx() ctx: Context,
  ) {
    const terms = await termsForAdditions(ctx, input);
    return ctx.transact((work) => addLinesToCart(work, input, terms));
  }

  @Mutation(() => ChangeCartLinePayload, {
    description: 'Changes how many a line asks for. Needs PURCHASER.',
  })
  async changeCartLine(
    @Arg('input', () => ChangeCartLineInput) input: ChangeCartLineInput,
    @Ctx() ctx: Context,
  ) {
    const terms = await termsForChange(ctx, input);
    return { cart: await ctx.transact((work) => changeCartLine(work, input, terms)) };
  }

  @Mutation(() => RemoveCartLinePayload, { description: 'Takes a line out. Needs PURCHASER.' })
  async removeCartLine(
    @Arg('input', () => RemoveCartLineInput) input: RemoveCartLineInput,
    @Ctx() ctx: Context,
  ) {
    return { cart: await ctx.transact((work) => removeCartLine(work, input)) };
  }

  @Mutation(() => ClearCartPayload, { description: 'Takes all lines out. Needs PURCHASER.' })
  async clearCart(@Arg('input', () => ClearCartInput) input: ClearCartInput, @Ctx() ctx: Context) {
    return { cart: await ctx.transact((work) => clearCart(work, input)) };
  }

  @FieldResolver(() => [CartLineType], { description: 'Its lines as added, at most 500.' })
  lines(@Root() cart: Cart, @Ctx() ctx: Context) {
    return ctx.load(linesByCart, cart.id);
  }

  @FieldResolver(() => [CartVendorTotal], {
    description: 'What it costs now by vendor, of the lines that have a price.',
  })
  async totals(@Root() cart: Cart, @Ctx() ctx: Context) {
    const { totals } = await sumsOf(ctx, cart);
    return totals.map(({ vendorId, total }) => ({ vendor: stubOf(vendorId), total }));
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      'What it costs now; null while empty, while a line has no price, or in mixed currencies.',
  })
  async total(@Root() cart: Cart, @Ctx() ctx: Context) {
    return (await sumsOf(ctx, cart)).total;
  }

  @FieldResolver(() => Int, { description: 'How many problems its lines have now.' })
  async problemCount(@Root() cart: Cart, @Ctx() ctx: Context) {
    return (await sumsOf(ctx, cart)).problemCount;
  }

  @FieldResolver(() => [CartAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() cart: Cart, @Ctx() ctx: Context) {
    return cartPolicy.allowed(ctx.actor, cart);
  }
}

@Resolver(() => CartLineType)
export class CartLineResolver {
  @FieldResolver(() => TradeOfferInterface, { nullable: true, description: 'What is bought.' })
  offer(@Root() line: CartLine) {
    return stubOf(line.offerId);
  }

  @FieldResolver(() => TradeProductType, {
    nullable: true,
    description: 'What it is; null when its vendor could never be asked.',
  })
  async product(@Root() line: CartLine, @Ctx() ctx: Context) {
    return stubOf(line.productId ?? (await ctx.load(termsByLine, line)).productId);
  }

  @FieldResolver(() => UnitPriceType, {
    nullable: true,
    description: 'What one costs now at this quantity; null when it cannot be bought so, or asked.',
  })
  async unitPrice(@Root() line: CartLine, @Ctx() ctx: Context) {
    return (await ctx.load(termsByLine, line)).unitPrice;
  }

  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'What the line costs now; null when it has no price.',
  })
  async total(@Root() line: CartLine, @Ctx() ctx: Context) {
    return lineTotal(line, await ctx.load(termsByLine, line));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether one costs something else now than when added; false when either is unknown.',
  })
  async isPriceChanged(@Root() line: CartLine, @Ctx() ctx: Context) {
    const { unitPrice } = await ctx.load(termsByLine, line);
    return !!unitPrice && !!line.addedUnitPrice && !unitPrice.equals(line.addedUnitPrice);
  }

  @FieldResolver(() => TradeAvailability, {
    nullable: true,
    description: 'How so many can be had now; null when its vendor could not be asked.',
  })
  async availability(@Root() line: CartLine, @Ctx() ctx: Context) {
    return (await ctx.load(termsByLine, line)).availability;
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'When the vendor expects to have enough; null when it has, or cannot say.',
  })
  async availableOn(@Root() line: CartLine, @Ctx() ctx: Context) {
    return (await ctx.load(termsByLine, line)).availableOn;
  }

  @FieldResolver(() => [CartProblem], { description: 'Why it could not be bought as it is now.' })
  async problems(@Root() line: CartLine, @Ctx() ctx: Context) {
    return (await ctx.load(termsByLine, line)).problems;
  }
}
