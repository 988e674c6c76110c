// What a visitor signs in for at a form that anybody may fill in.
import { Trans } from '@lingui/react/macro';

export const purposes = {
  ask: <Trans>Sign in to ask a question</Trans>,
  postDemand: <Trans>Sign in to post a demand</Trans>,
  quote: <Trans>Sign in to quote</Trans>,
};
