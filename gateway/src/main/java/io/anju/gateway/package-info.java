/**
 * The only door to the registry: routes, tokens, limits, and what keeps one failing service from
 * taking the others along.
 */
@NullMarked
package io.anju.gateway;

import org.jspecify.annotations.NullMarked;
