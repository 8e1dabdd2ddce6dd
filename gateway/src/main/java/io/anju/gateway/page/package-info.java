/**
 * What pages for browsers have in common: their security policy, and short pages of the gateway's
 * own.
 */
@NullMarked
package io.anju.gateway.page;

import org.jspecify.annotations.NullMarked;
