// Coming to the platform: anybody registers a company; set-up founds the operator.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { strangerLimits } from '../attempts/stranger-limits.js';
import { takeAttempt } from '../attempts/take-attempt.js';
import { emailFrom } from '../members/email.js';
import { hashNewPassword } from '../members/password.js';
import { foundOperator } from './found-operator.js';
import { registerCompany } from './register-company.js';
import { registerFurtherCompany } from './register-further-company.js';
import {
  FoundOperatorInput,
  FoundOperatorPayload,
  RegisterCompanyInput,
  RegisterCompanyPayload,
  RegisterFurtherCompanyInput,
  RegisterFurtherCompanyPayload,
} from './registration.graphql.js';

@Resolver()
export class RegistrationResolver {
  @Mutation(() => RegisterCompanyPayload, {
    description: 'Anybody registers a company and becomes its administrator.',
  })
  async registerCompany(
    @Arg('input', () => RegisterCompanyInput) input: RegisterCompanyInput,
    @Ctx() ctx: Context,
  ) {
    await ctx.transact((work) => takeAttempt(work, strangerLimits(ctx)));
    const passwordHash = await hashed(input);
    return ctx.transact((work) => registerCompany(work, input, passwordHash));
  }

  @Mutation(() => RegisterFurtherCompanyPayload, {
    description: 'A signed-in person opens one more company and becomes its administrator.',
  })
  async registerFurtherCompany(
    @Arg('input', () => RegisterFurtherCompanyInput) input: RegisterFurtherCompanyInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => registerFurtherCompany(work, input));
  }

  @Directive('@inaccessible')
  @Mutation(() => FoundOperatorPayload, {
    description: 'Set-up founds the company that runs the platform, once. Internal.',
  })
  async foundOperator(
    @Arg('input', () => FoundOperatorInput) input: FoundOperatorInput,
    @Ctx() ctx: Context,
  ) {
    const passwordHash = await hashed(input);
    return ctx.transact((work) => foundOperator(work, input, passwordHash));
  }
}

const hashed = ({ email, password }: { email: string; password: string }) =>
  hashNewPassword(password, emailFrom(email, 'email'), 'password');
