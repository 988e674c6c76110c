// Somebody in a row: the name, and below it the e-mail.
import { Stack, Text } from '@mantine/core';

interface Person {
  displayName: string;
  email: string | null;
}

export function PersonName({ displayName, email }: Person) {
  return (
    <Stack gap={0}>
      <Text fw={600} inherit>
        {displayName}
      </Text>
      <Text size="sm" c="dimmed">
        {email}
      </Text>
    </Stack>
  );
}
