// Choosing roles for somebody: the built-in ones, each with its meaning, and the company's own.
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import type { Role } from '../../data/generated/graphql.js';
import { companyRoles, useRoleWords } from './use-role-words.js';

export interface ChosenRoles {
  roles: Role[];
  companyRoleIds: string[];
}

/** Nobody is in a company without one. */
export const hasRole = ({ roles, companyRoleIds }: ChosenRoles) =>
  roles.length + companyRoleIds.length > 0;

export interface OwnRole {
  id: string;
  name: string;
}

interface Props {
  value: ChosenRoles;
  ownRoles: readonly OwnRole[];
  onChange: (value: ChosenRoles) => void;
}

export function RoleChoice({ value, ownRoles, onChange }: Props) {
  const { t } = useLingui();
  const words = useRoleWords();
  const offered = [...new Set([...companyRoles, ...value.roles])];
  return (
    <Stack gap="md">
      <Checkbox.Group
        label={t`Roles`}
        value={value.roles}
        onChange={(roles) => onChange({ ...value, roles: roles as Role[] })}
      >
        <Stack gap={10} mt={8}>
          {offered.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={words.roles[role]}
              description={words.explanations[role]}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {ownRoles.length > 0 && (
        <Checkbox.Group
          label={t`Roles of your company`}
          value={value.companyRoleIds}
          onChange={(companyRoleIds) => onChange({ ...value, companyRoleIds })}
        >
          <Stack gap={10} mt={8}>
            {ownRoles.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
