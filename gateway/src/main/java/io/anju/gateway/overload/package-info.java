/**
 * Refuses at once what is beyond the registry's capacity, so that the rate it answers does not fall
 * and no client takes more than its share.
 */
@NullMarked
package io.anju.gateway.overload;

import org.jspecify.annotations.NullMarked;
