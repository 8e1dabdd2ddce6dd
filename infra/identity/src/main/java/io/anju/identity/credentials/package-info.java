/**
 * The secrets created at the first start: clients, users and the signing key, in files that only
 * their owner can read.
 */
@NullMarked
package io.anju.identity.credentials;

import org.jspecify.annotations.NullMarked;
