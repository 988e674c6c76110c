// In the place of the form for a question, for a visitor.
import { Trans } from '@lingui/react/macro';
import { SignInTo } from '../../ui/SignInTo.js';

export const SignInToAsk = () => <SignInTo title={<Trans>Sign in to ask a question</Trans>} />;
