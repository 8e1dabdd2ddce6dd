/** Uses of entitlements at rest. */
@NullMarked
package io.anju.residence.entitlement.mongo;

import org.jspecify.annotations.NullMarked;
