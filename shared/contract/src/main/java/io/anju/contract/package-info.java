/**
 * What the services publish to each other: facts that carry an aggregate's whole public state, and
 * the topics they travel on.
 */
@NullMarked
package io.anju.contract;

import org.jspecify.annotations.NullMarked;
