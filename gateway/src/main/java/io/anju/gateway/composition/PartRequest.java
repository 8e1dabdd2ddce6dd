package io.anju.gateway.composition;

import io.anju.gateway.service.Route;

/**
 * The request for one part of a view.
 *
 * @param path path and query, encoded
 */
record PartRequest(Route route, String path) {}
