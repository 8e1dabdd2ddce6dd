/** Tokens to callers, roles to handlers, reads to access records: the HTTP side of access. */
package io.anju.platform.security;
