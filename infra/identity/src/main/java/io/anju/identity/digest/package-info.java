/** Digests of secrets that are compared and not kept. */
@NullMarked
package io.anju.identity.digest;

import org.jspecify.annotations.NullMarked;
