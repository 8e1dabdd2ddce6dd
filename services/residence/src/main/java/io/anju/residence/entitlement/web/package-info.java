/** Entitlements over HTTP. */
@NullMarked
package io.anju.residence.entitlement.web;

import org.jspecify.annotations.NullMarked;
