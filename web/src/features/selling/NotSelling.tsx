// What a company reads in the seller centre that does not sell yet.
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';

export function NotSelling() {
  return (
    <Surface>
      <Empty
        icon="store"
        title={<Trans>Your company does not sell yet</Trans>}
        action={
          <ButtonLink to="/seller/apply">
            <Trans>Sell on Agora</Trans>
          </ButtonLink>
        }
      />
    </Surface>
  );
}
