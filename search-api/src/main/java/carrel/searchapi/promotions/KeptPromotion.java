package carrel.searchapi.promotions;

import carrel.catalog.search.Promotion;

/** A promotion under the id by which it can be ended. */
record KeptPromotion(String id, Promotion promotion) {}
