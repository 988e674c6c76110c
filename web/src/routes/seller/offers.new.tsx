// /seller/offers/new: a new offer.
import { createFileRoute } from '@tanstack/react-router';
import { NewOfferPage } from '../../features/selling/NewOfferPage.js';

export const Route = createFileRoute('/seller/offers/new')({ component: NewOfferPage });
