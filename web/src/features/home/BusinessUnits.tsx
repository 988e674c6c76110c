// The operator's own business units, as the first address for self-operated goods.
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { TextLink } from '../../ui/links.js';
import classes from './BusinessUnits.module.css';

const BusinessUnitsFragment = graphql(`
  fragment BusinessUnits_BusinessUnit on BusinessUnit {
    id
    slug
    name {
      zhCN
      en
    }
    introduction {
      zhCN
      en
    }
  }
`);

interface Props {
  units: readonly FragmentType<typeof BusinessUnitsFragment>[];
}

export function BusinessUnits(props: Props) {
  const units = readFragment(BusinessUnitsFragment, props.units);
  const format = useFormat();
  return (
    <div className={classes.units}>
      {units.map(({ id, slug, name, introduction }) => (
        <div key={id} className={classes.unit}>
          <span className={classes.icon}>
            <Icon name="store" />
          </span>
          <div className={classes.words}>
            <TextLink to="/vendors/$slug" params={{ slug }} fw={600} c="inherit">
              {format.text(name)}
            </TextLink>
            <Text size="sm" c="dimmed" lineClamp={6}>
              {format.text(introduction)}
            </Text>
          </div>
        </div>
      ))}
    </div>
  );
}
