// How a company's people come in where they sign in at work: its administrator names the provider, and a colleague whom
// nobody here knows yet is a member a moment later. The provider is one on this machine; the demo's company has proved its domain.
import { OidcProvider } from '@agora/accounts/testing/oidc-provider.js';
import type { Journey } from './journey.js';

const newcomer = { sub: 'clara', email: 'clara.stein@helios.example', name: 'Clara Stein' };

type Step = (what: string, take: () => Promise<void>) => void;

export function companySignInSteps(step: Step, now: () => Journey): void {
  step("a company's own sign-in lets a colleague in, who becomes a member by it", async () => {
    const provider = await OidcProvider.start();
    try {
      await letsIn(now(), provider);
    } finally {
      await provider.stop();
    }
  });
}

async function letsIn(journey: Journey, provider: OidcProvider): Promise<void> {
  const administrator = await journey.signIn('administrator', 'buyer@helios.example');
  await administrator.open('/company/sign-in');
  await administrator.press(/^(Set up|Change)$/);
  const dialog = administrator.page.getByRole('dialog');
  await administrator.type('Address of the provider (issuer)', provider.issuer, dialog);
  await administrator.type('Client ID', provider.client.clientId, dialog);
  const secret = dialog.getByRole('textbox', { name: 'Client secret' });
  await secret.fill(provider.client.clientSecret);
  await dialog.getByLabel('Who is new becomes').selectOption('Purchaser');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await administrator.sees(provider.issuer);

  provider.visitor = { ...newcomer, email_verified: true };
  const colleague = await journey.arrive('colleague');
  await colleague.open('/sign-in');
  await colleague.type('E-mail', newcomer.email);
  await colleague.press('Sign in with your company');
  await colleague.isSignedIn();
  await colleague.open('/company/members');
  await colleague.sees(newcomer.name);
}
