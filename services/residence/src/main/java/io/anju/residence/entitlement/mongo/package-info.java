/** Uses of entitlements at rest. */
package io.anju.residence.entitlement.mongo;
