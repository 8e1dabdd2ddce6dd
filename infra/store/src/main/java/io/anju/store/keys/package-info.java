/** Keys whose byte order is BSON's comparison order. */
package io.anju.store.keys;
