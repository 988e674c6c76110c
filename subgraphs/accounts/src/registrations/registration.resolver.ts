// Coming to the platform: anybody registers a company; set-up founds the operator.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { emailFrom } from '../members/email.js';
import { hashNewPassword } from '../members/password.js';
import { foundOperator } from './found-operator.js';
import { registerCompany } from './register-company.js';
import {
  FoundOperatorInput,
  FoundOperatorPayload,
  RegisterCompanyInput,
  RegisterCompanyPayload,
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
    const passwordHash = await hashed(input);
    return ctx.transact((work) => registerCompany(work, input, passwordHash));
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
