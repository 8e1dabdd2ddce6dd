package io.anju.gateway.composition;

import io.anju.gateway.service.Route;

/**
 * What one part of a view is asked from.
 *
 * @param path path and query, encoded
 */
record PartRequest(Route route, String path) {}
