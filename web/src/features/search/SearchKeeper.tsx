// Keeps the conditions shown under a name. Its code comes only for members.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { newId } from '../../data/ids.js';
import { type SearchParams, searchInputOf } from '../../data/search-params.js';
import { useVerb } from '../../data/use-verb.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { notify } from '../../ui/notify.js';
import { UserErrors } from '../../ui/UserErrors.js';

const SaveSearch = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      savedSearch {
        id
        name
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export function SearchKeeper({ params }: { params: SearchParams }) {
  const { t } = useLingui();
  const [isOpen, { close, toggle }] = useDisclosure(false);
  const [name, setName] = useState(params.q ?? '');
  const [id, setId] = useState(() => newId('svs'));
  const verb = useVerb(SaveSearch, ['SavedSearch']);
  const save = async () => {
    const payload = await verb.run({ id, name, query: searchInputOf(params) });
    if (!payload) return;
    setId(newId('svs'));
    close();
    void notify({
      title: t`Search saved`,
      message: (
        <ButtonLink to="/saved-searches" variant="light" size="compact-sm" mt={4}>
          <Trans>Saved searches</Trans>
        </ButtonLink>
      ),
    });
  };
  return (
    <Popover opened={isOpen} onChange={toggle} onClose={close} trapFocus width={300} shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<Icon name="star" size={16} />}
          onClick={() => {
            setName(params.q ?? '');
            toggle();
          }}
        >
          <Trans>Save search</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={t`Name`}
              value={name}
              maxLength={100}
              required
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
            <Button type="submit" loading={verb.isRunning} disabled={!name.trim()}>
              <Trans>Save</Trans>
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
