// Why a reservation cannot go on, for the sibling that asked.
import { defineErrors } from '@agora/kernel/errors.js';

export const reservationErrors = defineErrors({
  RESERVATION_NOT_HELD: 'The reservation no longer holds anything; params.state says how it ended.',
  RESERVATION_COMMITTED: 'The reservation is committed: give lines back instead.',
  RESERVATION_NOT_COMMITTED: 'Only lines of a committed reservation can be given back.',
});
