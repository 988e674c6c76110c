// In the place of the forms for a demand and for a quote, for a visitor.
import { Trans } from '@lingui/react/macro';
import { SignInTo } from '../../ui/SignInTo.js';

export const SignInToPost = () => <SignInTo title={<Trans>Sign in to post a demand</Trans>} />;

export const SignInToQuote = () => <SignInTo title={<Trans>Sign in to quote</Trans>} />;
