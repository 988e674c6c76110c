// Imports in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import { productsById } from '../products/product.queries.js';
import { cancelCatalogImport } from './cancel-catalog-import.js';
import {
  CancelCatalogImportInput,
  CancelCatalogImportPayload,
  CatalogImportConnection,
  CatalogImportProblemConnection,
  CatalogImportType,
  catalogImportActions,
  FinishCatalogImportInput,
  FinishCatalogImportPayload,
  StartCatalogImportInput,
  StartCatalogImportPayload,
} from './catalog-import.graphql.js';
import { CatalogImport } from './catalog-import.js';
import { catalogImportPolicy } from './catalog-import.policy.js';
import { catalogImportsById, importsFor } from './catalog-import.queries.js';
import { finishCatalogImport } from './finish-catalog-import.js';
import { importCatalogRows } from './import-catalog-rows.js';
import { importCatalogStructure } from './import-catalog-structure.js';
import { ImportProblem } from './import-problem.js';
import type { RowResult } from './import-row.js';
import {
  CatalogImportRowType,
  ImportCatalogRowsInput,
  ImportCatalogRowsPayload,
} from './import-rows.graphql.js';
import {
  ImportCatalogStructureInput,
  ImportCatalogStructurePayload,
} from './import-structure.graphql.js';
import { startCatalogImport } from './start-catalog-import.js';

@Resolver(() => CatalogImportType)
export class CatalogImportResolver {
  @Query(() => CatalogImportType, {
    nullable: true,
    description: 'One import, for operator staff; null when there is none to see.',
  })
  catalogImport(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(catalogImportsById, id);
  }

  @Query(() => CatalogImportConnection, {
    description: 'Imports, newest first; empty for anyone but operator staff.',
  })
  catalogImports(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return entityPage(ctx.em, CatalogImport, importsFor(ctx.actor), args);
  }

  @Mutation(() => StartCatalogImportPayload, {
    description:
      'Operator staff begin an import. Then importCatalogStructure, importCatalogRows in batches, finishCatalogImport.',
  })
  async startCatalogImport(
    @Arg('input', () => StartCatalogImportInput) input: StartCatalogImportInput,
    @Ctx() ctx: Context,
  ) {
    return { catalogImport: await ctx.transact((work) => startCatalogImport(work, input)) };
  }

  @Mutation(() => ImportCatalogStructurePayload, {
    description:
      'Makes the categories, attributes and brands that are missing. May be repeated, and run side by side.',
  })
  importCatalogStructure(
    @Arg('input', () => ImportCatalogStructureInput) input: ImportCatalogStructureInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => importCatalogStructure(work, input));
  }

  @Mutation(() => ImportCatalogRowsPayload, {
    description:
      "Brings rows in, each for itself. A row is its product by the source's key, else by GTIN, else by brand and part number.",
  })
  async importCatalogRows(
    @Arg('input', () => ImportCatalogRowsInput) input: ImportCatalogRowsInput,
    @Ctx() ctx: Context,
  ) {
    return { rows: await ctx.transact((work) => importCatalogRows(work, input)) };
  }

  @Mutation(() => FinishCatalogImportPayload, { description: 'All rows of an import are in.' })
  async finishCatalogImport(
    @Arg('input', () => FinishCatalogImportInput) input: FinishCatalogImportInput,
    @Ctx() ctx: Context,
  ) {
    return { catalogImport: await ctx.transact((work) => finishCatalogImport(work, input)) };
  }

  @Mutation(() => CancelCatalogImportPayload, {
    description: 'Operator staff stop an import; what came in stays.',
  })
  async cancelCatalogImport(
    @Arg('input', () => CancelCatalogImportInput) input: CancelCatalogImportInput,
    @Ctx() ctx: Context,
  ) {
    return { catalogImport: await ctx.transact((work) => cancelCatalogImport(work, input)) };
  }

  @FieldResolver(() => CatalogImportProblemConnection, {
    description: 'What is wrong with its rows, warnings too, by line; the first 10,000 or so.',
  })
  errors(@Root() { id }: CatalogImport, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    const inOrder = { line: 'asc', id: 'asc' } as const;
    return entityPage(ctx.em, ImportProblem, { importId: id }, args, inOrder);
  }

  @FieldResolver(() => [catalogImportActions], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() running: CatalogImport, @Ctx() ctx: Context) {
    return catalogImportPolicy.allowed(ctx.actor, running);
  }
}

@Resolver(() => CatalogImportRowType)
export class CatalogImportRowResolver {
  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'Its product; null when it failed, or when a dry run would have made it.',
  })
  product(@Root() { productId }: RowResult, @Ctx() ctx: Context) {
    return productId ? ctx.load(productsById, productId) : null;
  }
}
