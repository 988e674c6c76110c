// Somebody with a mailbox at a company's proved domain would like to join it. The administrators hear of it only
// once the mailbox is proved by the token; who is let in gets an invitation like anybody else.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Locale } from '../people/locale.js';
import { joinRequestErrors } from './join-request.errors.js';
import { type JoinRequestState, joinRequestStates } from './join-request-states.js';

const dayMs = 24 * 3_600_000;
/** How long the mailbox has to be proved. */
export const proofLifetimeMs = dayMs;
/** How long the administrators have to decide. */
export const requestLifetimeMs = 14 * dayMs;

@Entity({ tableName: 'join_requests' })
@Index({ properties: ['companyId', 'state'] })
@Index({ properties: ['state', 'expiresAt'] })
export class JoinRequest {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  @TextColumn(254) email!: string;
  @TextColumn(100) displayName!: string;
  @TextColumn(16) locale!: Locale;
  @StateColumn() state: JoinRequestState = 'ASKED';
  @TextColumn(43, { unique: true }) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
  /** When its present state ends by itself. */
  @InstantColumn() expiresAt!: Date;

  move(to: JoinRequestState): void {
    this.state = joinRequestStates.move(this.state, to, joinRequestErrors.JOIN_REQUEST_NOT_OPEN);
  }
}
