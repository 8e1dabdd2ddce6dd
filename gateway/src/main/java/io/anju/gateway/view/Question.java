package io.anju.gateway.view;

import io.anju.gateway.service.Lane;

/**
 * What one part of a view is asked from.
 *
 * @param path path and query, encoded
 */
record Question(Lane lane, String path) {}
