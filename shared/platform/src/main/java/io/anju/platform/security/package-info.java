/** Tokens to callers, roles to handlers, reads to access records: the HTTP side of access. */
@NullMarked
package io.anju.platform.security;

import org.jspecify.annotations.NullMarked;
