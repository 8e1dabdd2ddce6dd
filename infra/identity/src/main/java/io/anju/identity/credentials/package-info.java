/**
 * The secrets made at first start: clients, users and the signing key, in files only their owner
 * can read.
 */
@NullMarked
package io.anju.identity.credentials;

import org.jspecify.annotations.NullMarked;
